import { AstUtils, GrammarAST, GrammarUtils } from 'langium';
import { ServicewrightGrammar } from '../../grammar/generated/grammar.ts';

/**
 * The words of the language, by what they do in a sentence. A word may be in more than one group.
 * @typedef {{ kinds: string[], properties: string[], ruleWords: string[], constants: string[], others: string[] }} WordGroups
 */

/**
 * Reads the words from the grammar, so that no list of them is kept by hand.
 * @returns {WordGroups}
 */
export function grammarWords() {
  const rules = ServicewrightGrammar().rules.filter(GrammarAST.isParserRule);
  const sentence = reachable(rules.find(({ name }) => name === 'Sentence'));
  const kinds = new Set();
  const properties = new Set();
  const ruleWords = new Set();
  const constants = new Set();
  const others = new Set();
  for (const rule of rules) {
    for (const keyword of keywordsOf(rule)) {
      const feature = featureOf(keyword);
      if (feature === 'kind' || /Kind$/.test(rule.name)) kinds.add(keyword.value);
      else if (feature === 'word' && /Property$|^Outcome$/.test(rule.name)) properties.add(keyword.value);
      else if (sentence.has(rule)) ruleWords.add(keyword.value);
      else if (feature === 'flag' || /^(None|LastDay)$/.test(rule.name)) constants.add(keyword.value);
      else if (!GrammarUtils.isDataTypeRule(rule)) others.add(keyword.value);
    }
  }
  return {
    kinds: longestFirst(kinds),
    properties: longestFirst(properties),
    ruleWords: longestFirst(ruleWords),
    constants: longestFirst(constants),
    others: longestFirst(others),
  };
}

/** @param {GrammarAST.ParserRule} rule */
function keywordsOf(rule) {
  return AstUtils.streamAllContents(rule)
    .filter(GrammarAST.isKeyword)
    .filter(({ value }) => /^[a-zA-Z]+$/.test(value));
}

/**
 * The feature that takes the keyword as its value: `word` in word='owner'.
 * @param {GrammarAST.Keyword} keyword
 */
function featureOf(keyword) {
  return AstUtils.getContainerOfType(keyword, GrammarAST.isAssignment)?.feature;
}

/**
 * The rules that are part of a sentence of the rule language.
 * @param {GrammarAST.ParserRule | undefined} start
 */
function reachable(start) {
  const found = new Set();
  const waiting = start ? [start] : [];
  for (let rule = waiting.pop(); rule; rule = waiting.pop()) {
    if (found.has(rule) || GrammarUtils.isDataTypeRule(rule)) continue;
    found.add(rule);
    for (const call of AstUtils.streamAllContents(rule).filter(GrammarAST.isRuleCall)) {
      if (GrammarAST.isParserRule(call.rule.ref)) waiting.push(call.rule.ref);
    }
  }
  return found;
}

/** @param {Set<string>} words */
function longestFirst(words) {
  return [...words].sort((one, other) => other.length - one.length || one.localeCompare(other, 'en'));
}
