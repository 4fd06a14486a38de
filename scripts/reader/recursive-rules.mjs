/** The rules of the grammar that may hold themselves, at any depth. */
import { AstUtils, GrammarAST } from 'langium';

/**
 * @param {import('langium').GrammarAST.Grammar} grammar
 * @returns {ReadonlySet<string>}
 */
export function recursiveRules(grammar) {
  const called = new Map(
    grammar.rules.map((rule) => [
      rule.name,
      AstUtils.streamAllContents(rule)
        .filter(GrammarAST.isRuleCall)
        .map((call) => call.rule.$refText)
        .toArray(),
    ]),
  );
  return new Set([...called.keys()].filter((name) => reachableFrom(name, called).has(name)));
}

/**
 * @param {string} name
 * @param {ReadonlyMap<string, readonly string[]>} called
 */
function reachableFrom(name, called) {
  /** @type {Set<string>} */
  const reached = new Set();
  const waiting = [...(called.get(name) ?? [])];
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    if (reached.has(next)) continue;
    reached.add(next);
    waiting.push(...(called.get(next) ?? []));
  }
  return reached;
}
