/**
 * Generated from the grammar by scripts/reader/generate.mjs. Do not edit: run "npm run generate".
 *
 * Reads a text that has no mistake to light nodes: the properties of the syntax tree, and where each node stands,
 * without a concrete syntax tree. At the first surprise it gives up.
 */
/* eslint-disable */
import type { Model } from '../../generated/ast.ts';

/** A token as a concrete syntax tree holds it. */
export interface Leaf {
  readonly offset: number;
  readonly end: number;
  readonly text: string;
}

/** What the reader asks of the lexer: one token at a time. */
export interface TokenSource {
  /** The number of the token's type: its place among the keywords, or behind them among the terminals. */
  readonly type: number;
  readonly start: number;
  readonly end: number;
  /** Where the token before it ends. */
  readonly before: number;
  /** The value of the token, as the syntax tree holds it. */
  value(): string;
  /** Whether the token is of this type. */
  at(type: number): boolean;
  next(): void;
  /** Goes on behind a token of this type, else gives up. */
  expect(type: number): void;
  /** The same, and returns the value of the token. */
  take(type: number): string;
  /** The one string for all strings that are equal to it. */
  intern(value: string): string;
  /** The tokens from there to the one before this. */
  leavesFrom(start: number): readonly Leaf[];
  /** Enters a rule that may hold itself; gives up where it is nested too deep. */
  enter(): void;
  leave(): void;
  giveUp(): never;
}

/** The keywords, in the order in which the lexer tries them. */
export const keywords: readonly string[] = [
  "classification",
  "communication",
  "nonconformity",
  "functionality",
  "availability",
  "organization",
  "implications",
  "satisfaction",
  "maintenance",
  "improvement",
  "instruction",
  "opportunity",
  "requirement",
  "criticality",
  "description",
  "functioning",
  "limitations",
  "obligations",
  "responsible",
  "technology",
  "competence",
  "priorities",
  "acceptance",
  "correction",
  "discipline",
  "documented",
  "evaluation",
  "exceptions",
  "interfaces",
  "likelihood",
  "neighbours",
  "redundancy",
  "represents",
  "resolution",
  "workaround",
  "completed",
  "customers",
  "resources",
  "catalogue",
  "complaint",
  "component",
  "directive",
  "framework",
  "guideline",
  "knowledge",
  "objective",
  "principle",
  "procedure",
  "authority",
  "escalates",
  "excluding",
  "exclusion",
  "processes",
  "rationale",
  "requester",
  "satisfies",
  "statement",
  "tolerable",
  "treatment",
  "approved",
  "services",
  "activity",
  "baseline",
  "calendar",
  "capacity",
  "category",
  "contract",
  "criteria",
  "customer",
  "decision",
  "document",
  "incident",
  "location",
  "resource",
  "supplier",
  "training",
  "workflow",
  "approval",
  "assessed",
  "assigned",
  "attended",
  "audience",
  "contains",
  "counting",
  "evidence",
  "facility",
  "fallback",
  "forecast",
  "formerly",
  "maturity",
  "measured",
  "observed",
  "operates",
  "practice",
  "priority",
  "provider",
  "provides",
  "realizes",
  "recovery",
  "relevant",
  "replaces",
  "required",
  "residual",
  "response",
  "separate",
  "severity",
  "supplied",
  "timezone",
  "workload",
  "includes",
  "package",
  "planned",
  "parties",
  "support",
  "control",
  "culture",
  "finding",
  "mapping",
  "measure",
  "problem",
  "process",
  "release",
  "request",
  "service",
  "accepts",
  "affects",
  "against",
  "applies",
  "auditor",
  "because",
  "chaired",
  "channel",
  "commits",
  "contact",
  "decided",
  "decides",
  "depends",
  "handles",
  "invoked",
  "outcome",
  "penalty",
  "profile",
  "purpose",
  "reports",
  "reserve",
  "similar",
  "trigger",
  "typical",
  "updates",
  "urgency",
  "version",
  "without",
  "exactly",
  "overdue",
  "closed",
  "people",
  "action",
  "budget",
  "change",
  "clause",
  "demand",
  "person",
  "policy",
  "record",
  "report",
  "review",
  "should",
  "source",
  "access",
  "actual",
  "always",
  "backup",
  "covers",
  "credit",
  "deputy",
  "during",
  "duties",
  "except",
  "growth",
  "impact",
  "levels",
  "losing",
  "method",
  "notice",
  "number",
  "origin",
  "output",
  "result",
  "return",
  "sealed",
  "status",
  "target",
  "tested",
  "topics",
  "waives",
  "weighs",
  "within",
  "passes",
  "naming",
  "before",
  "check",
  "asset",
  "audit",
  "issue",
  "party",
  "scale",
  "users",
  "based",
  "cause",
  "dated",
  "every",
  "grade",
  "holds",
  "hours",
  "input",
  "level",
  "limit",
  "needs",
  "owner",
  "phase",
  "price",
  "scope",
  "start",
  "takes",
  "tasks",
  "total",
  "trend",
  "under",
  "until",
  "using",
  "usual",
  "valid",
  "value",
  "where",
  "least",
  "after",
  "plan",
  "goal",
  "must",
  "risk",
  "role",
  "rule",
  "step",
  "team",
  "test",
  "tier",
  "tool",
  "view",
  "aims",
  "asks",
  "case",
  "days",
  "does",
  "from",
  "held",
  "item",
  "kept",
  "kind",
  "last",
  "link",
  "none",
  "part",
  "show",
  "stub",
  "tags",
  "text",
  "then",
  "unit",
  "uses",
  "when",
  "each",
  "some",
  "most",
  "both",
  "ola",
  "sla",
  "sms",
  "all",
  "due",
  "end",
  "for",
  "gap",
  "now",
  "per",
  "yes",
  "has",
  "its",
  "and",
  "not",
  "by",
  "on",
  "to",
  "<=",
  ">=",
  "of",
  "at",
  "no",
  "is",
  "or",
  "!=",
  "R",
  "A",
  "C",
  "I",
  ".",
  "{",
  "}",
  ",",
  "-",
  "=",
  "<",
  ">",
  "(",
  ")",
  "+",
];

export interface Terminal {
  readonly name: string;
  readonly pattern: RegExp;
  readonly hidden: boolean;
  /** The characters below 128 with which it may begin. */
  readonly begins: string;
}

/** The terminals, which the lexer tries behind the keywords. */
export const terminals: readonly Terminal[] = [
  { name: 'DATE', pattern: /\d{4}-\d{2}-\d{2}/y, hidden: false, begins: "0123456789" },
  { name: 'TIME', pattern: /\d{1,2}:\d{2}/y, hidden: false, begins: "0123456789" },
  { name: 'PERCENT', pattern: /\d+([.,]\d+)? ?%/y, hidden: false, begins: "0123456789" },
  { name: 'DURATION', pattern: /\d+([.,]\d+)? *(s|min|h|working +(days?|h)|days?|weeks?|months?|quarters?|years?)(?![_a-zA-Z0-9\u00C0-\u1FFF\u2C00-\uD7FF])/y, hidden: false, begins: "0123456789" },
  { name: 'CLAUSE_CODE', pattern: /\d+(\.\d+){2,}/y, hidden: false, begins: "0123456789" },
  { name: 'NUMBER', pattern: /\d+([.,]\d+)?/y, hidden: false, begins: "0123456789" },
  { name: 'DAY', pattern: /(mon|tue|wed|thu|fri|sat|sun)(?![_a-zA-Z0-9\u00C0-\u1FFF\u2C00-\uD7FF])/y, hidden: false, begins: "fmstw" },
  { name: 'LANGUAGE', pattern: /[a-z][a-z](?=[ \t]*")/y, hidden: false, begins: "abcdefghijklmnopqrstuvwxyz" },
  { name: 'ID', pattern: /\^?[_a-zA-Z\u00C0-\u1FFF\u2C00-\uD7FF][_a-zA-Z0-9\u00C0-\u1FFF\u2C00-\uD7FF]*/y, hidden: false, begins: "ABCDEFGHIJKLMNOPQRSTUVWXYZ^_abcdefghijklmnopqrstuvwxyz" },
  { name: 'STRING', pattern: /"""[\s\S]*?"""|"[^"\\\r\n]*(\\.[^"\\\r\n]*)*"/y, hidden: false, begins: "\"" },
  { name: 'OPEN_STRING', pattern: /"[^"{\r\n]*/y, hidden: false, begins: "\"" },
  { name: 'SPACE', pattern: /[\s\uFEFF]+/y, hidden: true, begins: "\t\n\u000b\f\r " },
  { name: 'BLOCK_COMMENT', pattern: /\/\*[\s\S]*?\*\//y, hidden: true, begins: "/" },
  { name: 'LINE_COMMENT', pattern: /\/\/[^\r\n]*/y, hidden: true, begins: "/" },
  { name: 'STRANGE', pattern: /[\u0000-\u0008\u000E-\u001F\u0021-\u009F\u00A1-\u167F\u1681-\u1FFF\u200B-\u2027\u202A-\u202E\u2030-\u205E\u2060-\u2FFF\u3001-\uFEFE\uFF00-\uFFFF]/y, hidden: true, begins: "\u0000\u0001\u0002\u0003\u0004\u0005\u0006\u0007\b\u000e\u000f\u0010\u0011\u0012\u0013\u0014\u0015\u0016\u0017\u0018\u0019\u001a\u001b\u001c\u001d\u001e\u001f!\"#$%&'()*+,-./0123456789:;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[\\]^_`abcdefghijklmnopqrstuvwxyz{|}~" },
];

/** The terminals (by their place among the terminals) that take the place of a keyword where they match more. */
export const longerThan: Readonly<Record<number, readonly number[]>> = {
  0: [8],
  1: [8],
  2: [8],
  3: [8],
  4: [8],
  5: [8],
  6: [8],
  7: [8],
  8: [8],
  9: [8],
  10: [8],
  11: [8],
  12: [8],
  13: [8],
  14: [8],
  15: [8],
  16: [8],
  17: [8],
  18: [8],
  19: [8],
  20: [8],
  21: [8],
  22: [8],
  23: [8],
  24: [8],
  25: [8],
  26: [8],
  27: [8],
  28: [8],
  29: [8],
  30: [8],
  31: [8],
  32: [8],
  33: [8],
  34: [8],
  35: [8],
  36: [8],
  37: [8],
  38: [8],
  39: [8],
  40: [8],
  41: [8],
  42: [8],
  43: [8],
  44: [8],
  45: [8],
  46: [8],
  47: [8],
  48: [8],
  49: [8],
  50: [8],
  51: [8],
  52: [8],
  53: [8],
  54: [8],
  55: [8],
  56: [8],
  57: [8],
  58: [8],
  59: [8],
  60: [8],
  61: [8],
  62: [8],
  63: [8],
  64: [8],
  65: [8],
  66: [8],
  67: [8],
  68: [8],
  69: [8],
  70: [8],
  71: [8],
  72: [8],
  73: [8],
  74: [8],
  75: [8],
  76: [8],
  77: [8],
  78: [8],
  79: [8],
  80: [8],
  81: [8],
  82: [8],
  83: [8],
  84: [8],
  85: [8],
  86: [8],
  87: [8],
  88: [8],
  89: [8],
  90: [8],
  91: [8],
  92: [8],
  93: [8],
  94: [8],
  95: [8],
  96: [8],
  97: [8],
  98: [8],
  99: [8],
  100: [8],
  101: [8],
  102: [8],
  103: [8],
  104: [8],
  105: [8],
  106: [8],
  107: [8],
  108: [8],
  109: [8],
  110: [8],
  111: [8],
  112: [8],
  113: [8],
  114: [8],
  115: [8],
  116: [8],
  117: [8],
  118: [8],
  119: [8],
  120: [8],
  121: [8],
  122: [8],
  123: [8],
  124: [8],
  125: [8],
  126: [8],
  127: [8],
  128: [8],
  129: [8],
  130: [8],
  131: [8],
  132: [8],
  133: [8],
  134: [8],
  135: [8],
  136: [8],
  137: [8],
  138: [8],
  139: [8],
  140: [8],
  141: [8],
  142: [8],
  143: [8],
  144: [8],
  145: [8],
  146: [8],
  147: [8],
  148: [8],
  149: [8],
  150: [8],
  151: [8],
  152: [8],
  153: [8],
  154: [8],
  155: [8],
  156: [8],
  157: [8],
  158: [8],
  159: [8],
  160: [8],
  161: [8],
  162: [8],
  163: [8],
  164: [8],
  165: [8],
  166: [8],
  167: [8],
  168: [8],
  169: [8],
  170: [8],
  171: [8],
  172: [8],
  173: [8],
  174: [8],
  175: [8],
  176: [8],
  177: [8],
  178: [8],
  179: [8],
  180: [8],
  181: [8],
  182: [8],
  183: [8],
  184: [8],
  185: [8],
  186: [8],
  187: [8],
  188: [8],
  189: [8],
  190: [8],
  191: [8],
  192: [8],
  193: [8],
  194: [8],
  195: [8],
  196: [8],
  197: [8],
  198: [8],
  199: [8],
  200: [8],
  201: [8],
  202: [8],
  203: [8],
  204: [8],
  205: [8],
  206: [8],
  207: [8],
  208: [8],
  209: [8],
  210: [8],
  211: [8],
  212: [8],
  213: [8],
  214: [8],
  215: [8],
  216: [8],
  217: [8],
  218: [8],
  219: [8],
  220: [8],
  221: [8],
  222: [8],
  223: [8],
  224: [8],
  225: [8],
  226: [8],
  227: [8],
  228: [8],
  229: [8],
  230: [8],
  231: [8],
  232: [8],
  233: [8],
  234: [8],
  235: [8],
  236: [8],
  237: [8],
  238: [8],
  239: [8],
  240: [8],
  241: [8],
  242: [8],
  243: [8],
  244: [8],
  245: [8],
  246: [8],
  247: [8],
  248: [8],
  249: [8],
  250: [8],
  251: [8],
  252: [8],
  253: [8],
  254: [8],
  255: [8],
  256: [8],
  257: [8],
  258: [8],
  259: [8],
  260: [8],
  261: [8],
  262: [8],
  263: [8],
  264: [8],
  265: [8],
  266: [8],
  267: [8],
  268: [8],
  269: [8],
  270: [8],
  271: [8],
  272: [8],
  273: [8],
  274: [8],
  275: [8],
  276: [8],
  277: [8],
  278: [8],
  279: [8],
  280: [8],
  281: [8],
  282: [8],
  283: [8],
  284: [8],
  285: [8],
  286: [8],
  287: [8],
  288: [8],
  289: [7, 8],
  290: [7, 8],
  291: [7, 8],
  294: [7, 8],
  295: [7, 8],
  296: [7, 8],
  297: [7, 8],
  298: [7, 8],
  300: [8],
  301: [8],
  302: [8],
  303: [8],
};

/** The list of what is not there. */
const none: any[] = [];

interface LightNode {
  [feature: string]: any;
  $start: number;
  $end: number;
}

function haveAll(type: { readonly prototype: LightNode }, features: Record<string, unknown>): void {
  for (const feature in features)
    Object.defineProperty(type.prototype, feature, { value: features[feature], writable: true });
}

class ModelNode implements LightNode {
  [feature: string]: any;
  declare $start: number;
  declare $end: number;
  constructor(start: number) {
    this.$start = start;
    this.$end = 0;
  }
}
haveAll(ModelNode, { $type: 'Model', elements: none });
class ElementNode implements LightNode {
  [feature: string]: any;
  declare $start: number;
  declare $end: number;
  constructor(start: number) {
    this.$start = start;
    this.$end = 0;
  }
}
haveAll(ElementNode, { $type: 'Element', members: none });
class UnknownElementNode implements LightNode {
  [feature: string]: any;
  declare $start: number;
  declare $end: number;
  constructor(start: number) {
    this.$start = start;
    this.$end = 0;
  }
}
haveAll(UnknownElementNode, { $type: 'UnknownElement', members: none });
class UnknownMemberNode implements LightNode {
  [feature: string]: any;
  declare $start: number;
  declare $end: number;
  constructor(start: number) {
    this.$start = start;
    this.$end = 0;
  }
}
haveAll(UnknownMemberNode, { $type: 'UnknownMember', members: none, rest: none, words: none });
class UnknownWordNode implements LightNode {
  [feature: string]: any;
  declare $start: number;
  declare $end: number;
  constructor(start: number) {
    this.$start = start;
    this.$end = 0;
  }
}
haveAll(UnknownWordNode, { $type: 'UnknownWord' });
class UnknownTokenNode implements LightNode {
  [feature: string]: any;
  declare $start: number;
  declare $end: number;
  constructor(start: number) {
    this.$start = start;
    this.$end = 0;
  }
}
haveAll(UnknownTokenNode, { $type: 'UnknownToken' });
class RefNode implements LightNode {
  [feature: string]: any;
  declare $start: number;
  declare $end: number;
  constructor(start: number) {
    this.$start = start;
    this.$end = 0;
  }
}
haveAll(RefNode, { $type: 'Ref' });
class TextNode implements LightNode {
  [feature: string]: any;
  declare $start: number;
  declare $end: number;
  constructor(start: number) {
    this.$start = start;
    this.$end = 0;
  }
}
haveAll(TextNode, { $type: 'Text', translations: none });
class TitleNode implements LightNode {
  [feature: string]: any;
  declare $start: number;
  declare $end: number;
  constructor(start: number) {
    this.$start = start;
    this.$end = 0;
  }
}
haveAll(TitleNode, { $type: 'Title', surplus: none, translations: none });
class SurplusTextNode implements LightNode {
  [feature: string]: any;
  declare $start: number;
  declare $end: number;
  constructor(start: number) {
    this.$start = start;
    this.$end = 0;
  }
}
haveAll(SurplusTextNode, { $type: 'SurplusText' });
class TranslationNode implements LightNode {
  [feature: string]: any;
  declare $start: number;
  declare $end: number;
  constructor(start: number) {
    this.$start = start;
    this.$end = 0;
  }
}
haveAll(TranslationNode, { $type: 'Translation' });
class WordValueNode implements LightNode {
  [feature: string]: any;
  declare $start: number;
  declare $end: number;
  constructor(start: number) {
    this.$start = start;
    this.$end = 0;
  }
}
haveAll(WordValueNode, { $type: 'WordValue' });
class KindValueNode implements LightNode {
  [feature: string]: any;
  declare $start: number;
  declare $end: number;
  constructor(start: number) {
    this.$start = start;
    this.$end = 0;
  }
}
haveAll(KindValueNode, { $type: 'KindValue' });
class NoneNode implements LightNode {
  [feature: string]: any;
  declare $start: number;
  declare $end: number;
  constructor(start: number) {
    this.$start = start;
    this.$end = 0;
  }
}
haveAll(NoneNode, { $type: 'None' });
class FlagNode implements LightNode {
  [feature: string]: any;
  declare $start: number;
  declare $end: number;
  constructor(start: number) {
    this.$start = start;
    this.$end = 0;
  }
}
haveAll(FlagNode, { $type: 'Flag' });
class DateValueNode implements LightNode {
  [feature: string]: any;
  declare $start: number;
  declare $end: number;
  constructor(start: number) {
    this.$start = start;
    this.$end = 0;
  }
}
haveAll(DateValueNode, { $type: 'DateValue' });
class PercentNode implements LightNode {
  [feature: string]: any;
  declare $start: number;
  declare $end: number;
  constructor(start: number) {
    this.$start = start;
    this.$end = 0;
  }
}
haveAll(PercentNode, { $type: 'Percent' });
class DurationNode implements LightNode {
  [feature: string]: any;
  declare $start: number;
  declare $end: number;
  constructor(start: number) {
    this.$start = start;
    this.$end = 0;
  }
}
haveAll(DurationNode, { $type: 'Duration' });
class NumberValueNode implements LightNode {
  [feature: string]: any;
  declare $start: number;
  declare $end: number;
  constructor(start: number) {
    this.$start = start;
    this.$end = 0;
  }
}
haveAll(NumberValueNode, { $type: 'NumberValue' });
class MoneyNode implements LightNode {
  [feature: string]: any;
  declare $start: number;
  declare $end: number;
  constructor(start: number) {
    this.$start = start;
    this.$end = 0;
  }
}
haveAll(MoneyNode, { $type: 'Money' });
class ClausesNode implements LightNode {
  [feature: string]: any;
  declare $start: number;
  declare $end: number;
  constructor(start: number) {
    this.$start = start;
    this.$end = 0;
  }
}
haveAll(ClausesNode, { $type: 'Clauses', codes: none });
class ClauseNumberNode implements LightNode {
  [feature: string]: any;
  declare $start: number;
  declare $end: number;
  constructor(start: number) {
    this.$start = start;
    this.$end = 0;
  }
}
haveAll(ClauseNumberNode, { $type: 'ClauseNumber' });
class CommonPropertyNode implements LightNode {
  [feature: string]: any;
  declare $start: number;
  declare $end: number;
  constructor(start: number) {
    this.$start = start;
    this.$end = 0;
  }
}
haveAll(CommonPropertyNode, { $type: 'CommonProperty', because: none, by: none, every: none, last: none, until: none, value: none, waives: none });
class SmsPropertyNode implements LightNode {
  [feature: string]: any;
  declare $start: number;
  declare $end: number;
  constructor(start: number) {
    this.$start = start;
    this.$end = 0;
  }
}
haveAll(SmsPropertyNode, { $type: 'SmsProperty', because: none, by: none, clause: none, level: none, rule: none, until: none, value: none });
class PeoplePropertyNode implements LightNode {
  [feature: string]: any;
  declare $start: number;
  declare $end: number;
  constructor(start: number) {
    this.$start = start;
    this.$end = 0;
  }
}
haveAll(PeoplePropertyNode, { $type: 'PeopleProperty', because: none, every: none, last: none, per: none, target: none, until: none, value: none });
class MasteryNode implements LightNode {
  [feature: string]: any;
  declare $start: number;
  declare $end: number;
  constructor(start: number) {
    this.$start = start;
    this.$end = 0;
  }
}
haveAll(MasteryNode, { $type: 'Mastery', by: none, level: none, until: none, value: none });
class ServicePropertyNode implements LightNode {
  [feature: string]: any;
  declare $start: number;
  declare $end: number;
  constructor(start: number) {
    this.$start = start;
    this.$end = 0;
  }
}
haveAll(ServicePropertyNode, { $type: 'ServiceProperty', actual: none, count: none, date: none, every: none, losing: none, per: none, takes: none, title: none, tolerable: none, under: none, value: none, within: none });
class SupportNode implements LightNode {
  [feature: string]: any;
  declare $start: number;
  declare $end: number;
  constructor(start: number) {
    this.$start = start;
    this.$end = 0;
  }
}
haveAll(SupportNode, { $type: 'Support', during: none, value: none });
class CalendarPropertyNode implements LightNode {
  [feature: string]: any;
  declare $start: number;
  declare $end: number;
  constructor(start: number) {
    this.$start = start;
    this.$end = 0;
  }
}
haveAll(CalendarPropertyNode, { $type: 'CalendarProperty', to: none, value: none });
class DayHoursNode implements LightNode {
  [feature: string]: any;
  declare $start: number;
  declare $end: number;
  constructor(start: number) {
    this.$start = start;
    this.$end = 0;
  }
}
haveAll(DayHoursNode, { $type: 'DayHours' });
class ClosedDaysNode implements LightNode {
  [feature: string]: any;
  declare $start: number;
  declare $end: number;
  constructor(start: number) {
    this.$start = start;
    this.$end = 0;
  }
}
haveAll(ClosedDaysNode, { $type: 'ClosedDays', to: none, value: none });
class PriorityPropertyNode implements LightNode {
  [feature: string]: any;
  declare $start: number;
  declare $end: number;
  constructor(start: number) {
    this.$start = start;
    this.$end = 0;
  }
}
haveAll(PriorityPropertyNode, { $type: 'PriorityProperty', levels: none, value: none });
class LevelNameNode implements LightNode {
  [feature: string]: any;
  declare $start: number;
  declare $end: number;
  constructor(start: number) {
    this.$start = start;
    this.$end = 0;
  }
}
haveAll(LevelNameNode, { $type: 'LevelName' });
class LevelNode implements LightNode {
  [feature: string]: any;
  declare $start: number;
  declare $end: number;
  constructor(start: number) {
    this.$start = start;
    this.$end = 0;
  }
}
haveAll(LevelNode, { $type: 'Level' });
class AgreementPropertyNode implements LightNode {
  [feature: string]: any;
  declare $start: number;
  declare $end: number;
  constructor(start: number) {
    this.$start = start;
    this.$end = 0;
  }
}
haveAll(AgreementPropertyNode, { $type: 'AgreementProperty', consequence: none, counting: none, credit: none, during: none, every: none, excluding: none, last: none, measured: none, of: none, outOf: none, per: none, title: none, to: none, value: none });
class LimitNode implements LightNode {
  [feature: string]: any;
  declare $start: number;
  declare $end: number;
  constructor(start: number) {
    this.$start = start;
    this.$end = 0;
  }
}
haveAll(LimitNode, { $type: 'Limit', during: none, level: none, share: none, value: none });
class UpdateNode implements LightNode {
  [feature: string]: any;
  declare $start: number;
  declare $end: number;
  constructor(start: number) {
    this.$start = start;
    this.$end = 0;
  }
}
haveAll(UpdateNode, { $type: 'Update', every: none, level: none });
class WorkloadNode implements LightNode {
  [feature: string]: any;
  declare $start: number;
  declare $end: number;
  constructor(start: number) {
    this.$start = start;
    this.$end = 0;
  }
}
haveAll(WorkloadNode, { $type: 'Workload', per: none, title: none, value: none });
class NoticeNode implements LightNode {
  [feature: string]: any;
  declare $start: number;
  declare $end: number;
  constructor(start: number) {
    this.$start = start;
    this.$end = 0;
  }
}
haveAll(NoticeNode, { $type: 'Notice', title: none, value: none });
class ProcessPropertyNode implements LightNode {
  [feature: string]: any;
  declare $start: number;
  declare $end: number;
  constructor(start: number) {
    this.$start = start;
    this.$end = 0;
  }
}
haveAll(ProcessPropertyNode, { $type: 'ProcessProperty', from: none, to: none, value: none });
class StepPropertyNode implements LightNode {
  [feature: string]: any;
  declare $start: number;
  declare $end: number;
  constructor(start: number) {
    this.$start = start;
    this.$end = 0;
  }
}
haveAll(StepPropertyNode, { $type: 'StepProperty', does: none, value: none, when: none });
class DecisionNode implements LightNode {
  [feature: string]: any;
  declare $start: number;
  declare $end: number;
  constructor(start: number) {
    this.$start = start;
    this.$end = 0;
  }
}
haveAll(DecisionNode, { $type: 'Decision', members: none });
class OutcomeNode implements LightNode {
  [feature: string]: any;
  declare $start: number;
  declare $end: number;
  constructor(start: number) {
    this.$start = start;
    this.$end = 0;
  }
}
haveAll(OutcomeNode, { $type: 'Outcome', value: none, when: none });
class AssurancePropertyNode implements LightNode {
  [feature: string]: any;
  declare $start: number;
  declare $end: number;
  constructor(start: number) {
    this.$start = start;
    this.$end = 0;
  }
}
haveAll(AssurancePropertyNode, { $type: 'AssuranceProperty', by: none, date: none, for: none, impact: none, last: none, likelihood: none, to: none, value: none });
class HandledNode implements LightNode {
  [feature: string]: any;
  declare $start: number;
  declare $end: number;
  constructor(start: number) {
    this.$start = start;
    this.$end = 0;
  }
}
haveAll(HandledNode, { $type: 'Handled', title: none, value: none });
class ClauseNode implements LightNode {
  [feature: string]: any;
  declare $start: number;
  declare $end: number;
  constructor(start: number) {
    this.$start = start;
    this.$end = 0;
  }
}
haveAll(ClauseNode, { $type: 'Clause', members: none });
class RequirementNode implements LightNode {
  [feature: string]: any;
  declare $start: number;
  declare $end: number;
  constructor(start: number) {
    this.$start = start;
    this.$end = 0;
  }
}
haveAll(RequirementNode, { $type: 'Requirement', practice: false });
class ClausePropertyNode implements LightNode {
  [feature: string]: any;
  declare $start: number;
  declare $end: number;
  constructor(start: number) {
    this.$start = start;
    this.$end = 0;
  }
}
haveAll(ClausePropertyNode, { $type: 'ClauseProperty', title: none, value: none });
class RuleNode implements LightNode {
  [feature: string]: any;
  declare $start: number;
  declare $end: number;
  constructor(start: number) {
    this.$start = start;
    this.$end = 0;
  }
}
haveAll(RuleNode, { $type: 'Rule', members: none });
class RuleSentenceNode implements LightNode {
  [feature: string]: any;
  declare $start: number;
  declare $end: number;
  constructor(start: number) {
    this.$start = start;
    this.$end = 0;
  }
}
haveAll(RuleSentenceNode, { $type: 'RuleSentence' });
class RulePropertyNode implements LightNode {
  [feature: string]: any;
  declare $start: number;
  declare $end: number;
  constructor(start: number) {
    this.$start = start;
    this.$end = 0;
  }
}
haveAll(RulePropertyNode, { $type: 'RuleProperty', value: none });
class MappingNode implements LightNode {
  [feature: string]: any;
  declare $start: number;
  declare $end: number;
  constructor(start: number) {
    this.$start = start;
    this.$end = 0;
  }
}
haveAll(MappingNode, { $type: 'Mapping', members: none });
class MappingLineNode implements LightNode {
  [feature: string]: any;
  declare $start: number;
  declare $end: number;
  constructor(start: number) {
    this.$start = start;
    this.$end = 0;
  }
}
haveAll(MappingLineNode, { $type: 'MappingLine', codes: none });
class SentenceNode implements LightNode {
  [feature: string]: any;
  declare $start: number;
  declare $end: number;
  constructor(start: number) {
    this.$start = start;
    this.$end = 0;
  }
}
haveAll(SentenceNode, { $type: 'Sentence', passes: none });
class EachNode implements LightNode {
  [feature: string]: any;
  declare $start: number;
  declare $end: number;
  constructor(start: number) {
    this.$start = start;
    this.$end = 0;
  }
}
haveAll(EachNode, { $type: 'Each' });
class GroupNode implements LightNode {
  [feature: string]: any;
  declare $start: number;
  declare $end: number;
  constructor(start: number) {
    this.$start = start;
    this.$end = 0;
  }
}
haveAll(GroupNode, { $type: 'Group', kinds: none });
class CountNode implements LightNode {
  [feature: string]: any;
  declare $start: number;
  declare $end: number;
  constructor(start: number) {
    this.$start = start;
    this.$end = 0;
  }
}
haveAll(CountNode, { $type: 'Count' });
class AlternativesNode implements LightNode {
  [feature: string]: any;
  declare $start: number;
  declare $end: number;
  constructor(start: number) {
    this.$start = start;
    this.$end = 0;
  }
}
haveAll(AlternativesNode, { $type: 'Alternatives', terms: none });
class ConjunctionNode implements LightNode {
  [feature: string]: any;
  declare $start: number;
  declare $end: number;
  constructor(start: number) {
    this.$start = start;
    this.$end = 0;
  }
}
haveAll(ConjunctionNode, { $type: 'Conjunction', terms: none });
class NegationNode implements LightNode {
  [feature: string]: any;
  declare $start: number;
  declare $end: number;
  constructor(start: number) {
    this.$start = start;
    this.$end = 0;
  }
}
haveAll(NegationNode, { $type: 'Negation' });
class BracketNode implements LightNode {
  [feature: string]: any;
  declare $start: number;
  declare $end: number;
  constructor(start: number) {
    this.$start = start;
    this.$end = 0;
  }
}
haveAll(BracketNode, { $type: 'Bracket' });
class LinkedNode implements LightNode {
  [feature: string]: any;
  declare $start: number;
  declare $end: number;
  constructor(start: number) {
    this.$start = start;
    this.$end = 0;
  }
}
haveAll(LinkedNode, { $type: 'Linked', both: false });
class StatementNode implements LightNode {
  [feature: string]: any;
  declare $start: number;
  declare $end: number;
  constructor(start: number) {
    this.$start = start;
    this.$end = 0;
  }
}
haveAll(StatementNode, { $type: 'Statement' });
class PhraseNode implements LightNode {
  [feature: string]: any;
  declare $start: number;
  declare $end: number;
  constructor(start: number) {
    this.$start = start;
    this.$end = 0;
  }
}
haveAll(PhraseNode, { $type: 'Phrase', words: none });
class CompareNode implements LightNode {
  [feature: string]: any;
  declare $start: number;
  declare $end: number;
  constructor(start: number) {
    this.$start = start;
    this.$end = 0;
  }
}
haveAll(CompareNode, { $type: 'Compare' });
class WithinNode implements LightNode {
  [feature: string]: any;
  declare $start: number;
  declare $end: number;
  constructor(start: number) {
    this.$start = start;
    this.$end = 0;
  }
}
haveAll(WithinNode, { $type: 'Within' });
class OverdueNode implements LightNode {
  [feature: string]: any;
  declare $start: number;
  declare $end: number;
  constructor(start: number) {
    this.$start = start;
    this.$end = 0;
  }
}
haveAll(OverdueNode, { $type: 'Overdue' });
class IncludesNode implements LightNode {
  [feature: string]: any;
  declare $start: number;
  declare $end: number;
  constructor(start: number) {
    this.$start = start;
    this.$end = 0;
  }
}
haveAll(IncludesNode, { $type: 'Includes', items: none });
class PhraseOperandNode implements LightNode {
  [feature: string]: any;
  declare $start: number;
  declare $end: number;
  constructor(start: number) {
    this.$start = start;
    this.$end = 0;
  }
}
haveAll(PhraseOperandNode, { $type: 'PhraseOperand' });
class ViewPropertyNode implements LightNode {
  [feature: string]: any;
  declare $start: number;
  declare $end: number;
  constructor(start: number) {
    this.$start = start;
    this.$end = 0;
  }
}
haveAll(ViewPropertyNode, { $type: 'ViewProperty', value: none });

/** Reads a whole text; gives up at the first surprise. */
export function read(t: TokenSource): Model {
  const node = readModel(t);
  if (t.type !== keywords.length + terminals.length) t.giveUp();
  return node as unknown as Model;
}

/** Reads one of the parts that a text is made of, and stops behind it; gives up at the first surprise. */
export function readPart(t: TokenSource): Model['elements'][number] {
  return readAnyElement(t) as unknown as Model['elements'][number];
}

function tokenSet(members: readonly number[]): Uint8Array {
  const set = new Uint8Array(keywords.length + terminals.length + 1);
  for (const member of members) set[member] = 1;
  return set;
}

function append(list: any[], item: unknown): any[] {
  if (list === none) return [item];
  list.push(item);
  return list;
}

/** Goes on behind a token of the set, and returns its value. */
function takeOneOf(t: TokenSource, set: Uint8Array): string {
  if (set[t.type] !== 1) t.giveUp();
  const value = t.value();
  t.next();
  return value;
}

const set0 = tokenSet([1, 2, 5, 9, 10, 11, 12, 20, 21, 38, 39, 40, 41, 42, 43, 44, 45, 46, 47, 62, 63, 64, 65, 66, 67, 68, 69, 70, 71, 72, 73, 74, 75, 76, 114, 115, 116, 117, 118, 119, 120, 121, 122, 123, 156, 157, 158, 159, 160, 161, 162, 163, 164, 165, 167, 200, 201, 202, 203, 204, 205, 206, 236, 237, 239, 240, 241, 243, 244, 245, 246, 247, 274, 275, 276, 323]);
const set1 = tokenSet([300, 301, 302, 303, 323]);
const set2 = tokenSet([35, 59, 111, 154, 200, 236, 323]);
const set3 = tokenSet([1, 2, 4, 5, 8, 9, 10, 11, 12, 19, 20, 21, 36, 37, 38, 39, 40, 41, 42, 43, 44, 45, 46, 47, 60, 61, 62, 63, 64, 65, 66, 67, 68, 69, 70, 71, 72, 73, 74, 75, 76, 112, 113, 114, 115, 116, 117, 118, 119, 120, 121, 122, 123, 155, 156, 157, 158, 159, 160, 161, 162, 163, 164, 165, 166, 167, 200, 201, 202, 203, 204, 205, 206, 236, 237, 238, 239, 240, 241, 242, 243, 244, 245, 246, 247, 274, 275, 276, 323]);
const set4 = tokenSet([0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23, 24, 25, 26, 27, 28, 29, 30, 31, 32, 33, 34, 35, 36, 37, 38, 39, 40, 41, 42, 43, 44, 45, 46, 47, 48, 49, 50, 51, 52, 53, 54, 55, 56, 57, 58, 59, 60, 61, 62, 63, 64, 65, 66, 67, 68, 69, 70, 71, 72, 73, 74, 75, 76, 77, 78, 79, 80, 81, 82, 83, 84, 85, 86, 87, 88, 89, 90, 91, 92, 93, 94, 95, 96, 97, 98, 99, 100, 101, 102, 103, 104, 105, 106, 107, 108, 110, 111, 112, 113, 114, 115, 116, 117, 118, 119, 120, 121, 122, 123, 124, 125, 126, 127, 128, 129, 130, 131, 132, 133, 134, 135, 136, 137, 138, 139, 140, 141, 142, 143, 144, 145, 146, 147, 148, 149, 150, 151, 154, 155, 156, 157, 158, 159, 160, 161, 162, 163, 164, 165, 166, 167, 168, 169, 170, 171, 172, 173, 174, 175, 176, 177, 178, 179, 180, 181, 182, 183, 184, 185, 186, 187, 188, 189, 190, 191, 192, 193, 194, 195, 200, 201, 202, 203, 204, 205, 206, 207, 208, 209, 210, 211, 212, 213, 214, 215, 216, 217, 218, 219, 220, 221, 222, 223, 224, 225, 226, 227, 228, 229, 230, 231, 232, 236, 237, 238, 239, 240, 241, 242, 243, 244, 245, 246, 247, 248, 249, 250, 251, 252, 253, 254, 255, 256, 257, 258, 259, 260, 261, 262, 263, 264, 265, 266, 267, 268, 269, 274, 275, 276, 277, 278, 279, 280, 281, 282, 283, 284, 289, 290, 291, 323]);
const set5 = tokenSet([0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23, 24, 25, 26, 27, 28, 29, 30, 31, 32, 33, 34, 35, 36, 37, 38, 39, 40, 41, 42, 43, 44, 45, 46, 47, 48, 49, 50, 51, 52, 53, 54, 55, 56, 57, 58, 59, 60, 61, 62, 63, 64, 65, 66, 67, 68, 69, 70, 71, 72, 73, 74, 75, 76, 77, 78, 79, 80, 81, 82, 83, 84, 85, 86, 87, 88, 89, 90, 91, 92, 93, 94, 95, 96, 97, 98, 99, 100, 101, 102, 103, 104, 105, 106, 107, 108, 110, 111, 112, 113, 114, 115, 116, 117, 118, 119, 120, 121, 122, 123, 124, 125, 126, 127, 128, 129, 130, 131, 132, 133, 134, 135, 136, 137, 138, 139, 140, 141, 142, 143, 144, 145, 146, 147, 148, 149, 150, 151, 154, 155, 156, 157, 158, 159, 160, 161, 162, 163, 164, 165, 166, 167, 168, 169, 170, 171, 172, 173, 174, 175, 176, 177, 178, 179, 180, 181, 182, 183, 184, 185, 186, 187, 188, 189, 190, 191, 192, 193, 194, 195, 200, 201, 202, 203, 204, 205, 206, 207, 208, 209, 210, 211, 212, 213, 214, 215, 216, 217, 218, 219, 220, 221, 222, 223, 224, 225, 226, 227, 228, 229, 230, 231, 232, 236, 237, 238, 239, 240, 241, 242, 243, 244, 245, 246, 247, 248, 249, 250, 251, 252, 253, 254, 255, 256, 257, 258, 259, 260, 261, 262, 263, 264, 265, 266, 267, 268, 269, 274, 275, 276, 277, 278, 279, 280, 281, 282, 283, 284, 289, 290, 291]);
const set6 = tokenSet([1, 2, 5, 9, 10, 11, 12, 20, 21, 38, 39, 40, 41, 42, 43, 44, 45, 46, 47, 61, 62, 63, 64, 65, 66, 67, 68, 69, 70, 71, 72, 73, 74, 75, 76, 114, 115, 116, 117, 118, 119, 120, 121, 122, 123, 156, 157, 158, 159, 160, 161, 162, 163, 164, 165, 166, 167, 200, 201, 202, 203, 204, 205, 206, 236, 237, 238, 239, 240, 241, 242, 243, 244, 245, 246, 247, 274, 275, 276]);
const set7 = tokenSet([0, 3, 4, 6, 7, 8, 13, 14, 15, 16, 17, 18, 19, 22, 23, 24, 25, 26, 27, 28, 29, 30, 31, 32, 33, 34, 35, 36, 37, 48, 49, 50, 51, 52, 53, 54, 55, 56, 57, 58, 59, 60, 77, 78, 79, 80, 81, 82, 83, 84, 85, 86, 87, 88, 89, 90, 91, 92, 93, 94, 95, 96, 97, 98, 99, 100, 101, 102, 103, 104, 105, 106, 107, 108, 110, 111, 112, 113, 124, 125, 126, 127, 128, 129, 130, 131, 132, 133, 134, 135, 136, 137, 138, 139, 140, 141, 142, 143, 144, 145, 146, 147, 148, 149, 150, 151, 154, 155, 168, 169, 170, 171, 172, 173, 174, 175, 176, 177, 178, 179, 180, 181, 182, 183, 184, 185, 186, 187, 188, 189, 190, 191, 192, 193, 194, 195, 207, 208, 209, 210, 211, 212, 213, 214, 215, 216, 217, 218, 219, 220, 221, 222, 223, 224, 225, 226, 227, 228, 229, 230, 231, 232, 248, 249, 250, 251, 252, 253, 254, 255, 256, 257, 258, 259, 260, 261, 262, 263, 264, 265, 266, 267, 268, 269, 277, 278, 279, 280, 281, 282, 283, 284, 289, 290, 291]);
const set8 = tokenSet([1, 2, 5, 9, 10, 11, 12, 38, 39, 40, 41, 42, 43, 44, 45, 46, 47, 50, 57, 63, 64, 66, 70, 71, 73, 75, 76, 83, 93, 114, 115, 117, 118, 119, 120, 121, 122, 129, 157, 158, 160, 161, 163, 169, 170, 173, 175, 181, 200, 201, 202, 203, 204, 205, 215, 227, 228, 230, 237, 239, 240, 241, 244, 245, 247, 258, 260, 274, 275, 276, 277, 280, 281, 283, 289, 290, 291, 323]);
const set9 = tokenSet([1, 2, 5, 9, 10, 11, 12, 20, 21, 38, 39, 40, 41, 42, 43, 44, 45, 46, 47, 62, 63, 64, 65, 66, 67, 68, 70, 71, 72, 73, 74, 75, 76, 114, 115, 116, 118, 119, 120, 121, 122, 123, 156, 157, 158, 160, 161, 162, 163, 164, 165, 167, 200, 201, 202, 203, 204, 205, 206, 236, 237, 239, 240, 243, 244, 245, 246, 247, 274, 275, 276]);
const set10 = tokenSet([0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23, 24, 25, 26, 27, 28, 29, 30, 31, 32, 33, 34, 35, 36, 37, 38, 39, 40, 41, 42, 43, 44, 45, 46, 47, 48, 49, 50, 51, 52, 53, 54, 55, 56, 57, 58, 59, 60, 61, 62, 63, 64, 65, 66, 67, 68, 69, 70, 71, 72, 73, 74, 75, 76, 77, 78, 79, 80, 81, 82, 83, 84, 85, 86, 87, 88, 89, 90, 91, 92, 93, 94, 95, 96, 97, 98, 99, 100, 101, 102, 103, 104, 105, 106, 107, 108, 111, 112, 113, 114, 115, 116, 117, 118, 119, 120, 121, 122, 123, 124, 125, 126, 127, 128, 129, 130, 131, 132, 133, 134, 135, 136, 137, 138, 139, 140, 141, 142, 143, 144, 145, 146, 147, 148, 149, 150, 151, 154, 155, 156, 157, 158, 159, 160, 161, 162, 163, 164, 165, 166, 167, 168, 169, 170, 171, 172, 173, 174, 175, 176, 177, 178, 179, 180, 181, 182, 183, 184, 185, 186, 187, 188, 189, 190, 191, 192, 193, 194, 195, 200, 201, 202, 203, 204, 205, 206, 207, 208, 209, 210, 211, 212, 213, 214, 215, 216, 217, 218, 219, 220, 221, 222, 223, 224, 225, 226, 227, 228, 229, 230, 231, 232, 236, 237, 238, 239, 240, 241, 242, 243, 244, 245, 246, 247, 248, 249, 251, 252, 253, 254, 255, 256, 257, 258, 259, 260, 261, 262, 263, 264, 265, 266, 267, 268, 269, 274, 275, 276, 277, 278, 279, 280, 281, 282, 283, 289, 290, 291, 294, 300, 301, 302, 303, 319, 320, 323]);
const set11 = tokenSet([61, 116, 156, 242]);
const set12 = tokenSet([1, 2, 5, 9, 10, 11, 12, 38, 39, 40, 41, 42, 43, 44, 45, 46, 47, 50, 57, 63, 64, 66, 70, 71, 73, 75, 76, 83, 93, 114, 115, 117, 118, 119, 120, 121, 122, 129, 157, 158, 160, 161, 163, 169, 170, 173, 175, 181, 200, 201, 202, 203, 204, 205, 215, 227, 228, 230, 237, 239, 240, 241, 244, 245, 247, 258, 260, 274, 275, 276, 277, 280, 281, 283, 289, 290, 291, 292, 293, 304, 307, 308, 309, 310, 311, 315, 316, 317, 318, 319, 320, 321, 323, 324, 325]);
const set13 = tokenSet([319, 320]);
const set14 = tokenSet([292, 293, 304, 307, 308, 309, 310, 311, 316, 319, 321]);
const set15 = tokenSet([324, 325]);
const set16 = tokenSet([292, 293, 309, 310, 311]);
const set17 = tokenSet([84, 97, 218]);
const set18 = tokenSet([190, 264]);
const set19 = tokenSet([150, 184]);
const set20 = tokenSet([95, 162, 236]);
const set21 = tokenSet([1, 5, 12, 20, 39, 41, 43, 46, 68, 72, 74, 75, 115, 161, 203, 204, 206, 237, 240, 243]);
const set22 = tokenSet([72, 92, 96, 133, 141, 174, 212]);
const set23 = tokenSet([79, 101]);
const set24 = tokenSet([18, 48, 217, 224]);
const set25 = tokenSet([17, 19, 37, 52, 81, 112, 155]);
const set26 = tokenSet([6, 53, 56]);
const set27 = tokenSet([49, 127, 143]);
const set28 = tokenSet([19, 68, 123, 323]);
const set29 = tokenSet([284, 296]);
const set30 = tokenSet([21, 38, 40, 44, 62, 63, 64, 73, 122, 123, 157, 160, 201, 205, 246]);
const set31 = tokenSet([13, 24]);
const set32 = tokenSet([8, 36, 62, 65, 206, 268]);
const set33 = tokenSet([82, 85]);
const set34 = tokenSet([3, 15, 16, 28]);
const set35 = tokenSet([216, 282]);
const set36 = tokenSet([144, 222]);
const set37 = tokenSet([66, 245, 274, 275]);
const set38 = tokenSet([21, 68, 74]);
const set39 = tokenSet([50, 83, 175, 283]);
const set40 = tokenSet([33, 103]);
const set41 = tokenSet([10, 47, 65, 71, 76, 119, 120, 121, 158, 167]);
const set42 = tokenSet([61, 242]);
const set43 = tokenSet([243, 294]);
const set44 = tokenSet([229, 246]);
const set45 = tokenSet([300, 301, 302, 303]);
const set46 = tokenSet([0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23, 24, 25, 26, 27, 28, 29, 30, 31, 32, 33, 34, 35, 36, 37, 38, 39, 40, 41, 42, 43, 44, 45, 46, 47, 48, 49, 50, 51, 52, 53, 54, 55, 56, 57, 58, 59, 60, 61, 62, 63, 64, 65, 66, 67, 68, 69, 70, 71, 72, 73, 74, 75, 76, 77, 78, 79, 80, 81, 82, 83, 84, 85, 86, 87, 88, 89, 90, 91, 92, 93, 94, 95, 96, 97, 98, 99, 100, 101, 102, 103, 104, 105, 106, 107, 108, 111, 112, 113, 114, 115, 116, 117, 118, 119, 120, 121, 122, 123, 124, 125, 126, 127, 128, 129, 130, 131, 132, 133, 134, 135, 136, 137, 138, 139, 140, 141, 142, 143, 144, 145, 146, 147, 148, 149, 150, 151, 154, 155, 156, 157, 158, 159, 160, 161, 162, 163, 164, 165, 166, 167, 168, 169, 170, 171, 172, 173, 174, 175, 176, 177, 178, 179, 180, 181, 182, 183, 184, 185, 186, 187, 188, 189, 190, 191, 192, 193, 194, 195, 200, 201, 202, 203, 204, 205, 206, 207, 208, 209, 210, 211, 212, 213, 214, 215, 216, 217, 218, 219, 220, 221, 222, 223, 224, 225, 226, 227, 228, 229, 230, 231, 232, 236, 237, 238, 239, 240, 241, 242, 243, 244, 245, 246, 247, 248, 249, 250, 251, 252, 253, 254, 255, 256, 257, 258, 259, 260, 261, 262, 263, 264, 265, 266, 267, 268, 269, 274, 275, 276, 277, 278, 279, 280, 281, 282, 283, 284, 289, 290, 291, 294, 296, 300, 301, 302, 303, 319, 320, 323]);
const set47 = tokenSet([2, 9, 11, 45, 67, 70, 114, 118, 162, 163, 164, 165, 202, 236, 239, 244]);
const set48 = tokenSet([116, 156]);
const set49 = tokenSet([35, 192, 209, 278]);
const set50 = tokenSet([0, 94, 211, 219]);
const set51 = tokenSet([187, 226, 267]);
const set52 = tokenSet([78, 185, 193]);
const set53 = tokenSet([22, 23, 26, 34, 86, 139, 182, 188, 208]);
const set54 = tokenSet([145, 168]);
const set55 = tokenSet([54, 77]);
const set56 = tokenSet([100, 125, 128, 172, 253]);
const set57 = tokenSet([67, 126]);
const set58 = tokenSet([80, 130]);
const set59 = tokenSet([42, 200]);
const set60 = tokenSet([166, 238]);
const set61 = tokenSet([101, 230]);
const set62 = tokenSet([152, 270, 271, 295, 296]);
const set63 = tokenSet([0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23, 24, 25, 26, 27, 28, 29, 30, 31, 32, 33, 34, 35, 36, 37, 38, 39, 40, 41, 42, 43, 44, 45, 46, 47, 48, 49, 50, 51, 52, 53, 54, 55, 56, 57, 58, 59, 60, 61, 62, 63, 64, 65, 66, 67, 68, 69, 70, 71, 72, 73, 74, 75, 76, 77, 78, 79, 80, 81, 82, 83, 84, 85, 86, 87, 88, 89, 90, 91, 92, 93, 94, 95, 96, 97, 98, 99, 100, 101, 102, 103, 104, 105, 106, 107, 108, 111, 112, 113, 114, 115, 116, 117, 118, 119, 120, 121, 122, 123, 124, 125, 126, 127, 128, 129, 130, 131, 132, 133, 134, 135, 136, 137, 138, 139, 140, 141, 142, 143, 144, 145, 146, 147, 148, 149, 150, 151, 152, 154, 155, 156, 157, 158, 159, 160, 161, 162, 163, 164, 165, 166, 167, 168, 169, 170, 171, 172, 173, 174, 175, 176, 177, 178, 179, 180, 181, 182, 183, 184, 185, 186, 187, 188, 189, 190, 191, 192, 193, 194, 195, 200, 201, 202, 203, 204, 205, 206, 207, 208, 209, 210, 211, 212, 213, 214, 215, 216, 217, 218, 219, 220, 221, 222, 223, 224, 225, 226, 227, 228, 229, 230, 231, 232, 236, 237, 238, 239, 240, 241, 242, 243, 244, 245, 246, 247, 248, 249, 251, 252, 253, 254, 255, 256, 257, 258, 259, 260, 261, 262, 263, 264, 265, 266, 267, 268, 269, 270, 271, 274, 275, 276, 277, 278, 279, 280, 281, 282, 283, 289, 290, 291, 294, 295, 296, 300, 301, 302, 303, 319, 320, 323]);
const set64 = tokenSet([300, 301, 302, 303, 319, 320, 323]);
const set65 = tokenSet([285, 297]);
const set66 = tokenSet([271, 296]);
const set67 = tokenSet([234, 272]);
const set68 = tokenSet([109, 153, 196, 199, 235, 292, 293, 299, 309, 310, 311]);
const set69 = tokenSet([0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23, 24, 25, 26, 27, 28, 29, 30, 31, 32, 33, 34, 35, 36, 37, 38, 39, 40, 41, 42, 43, 44, 45, 46, 47, 48, 49, 50, 51, 52, 53, 54, 55, 56, 57, 58, 59, 60, 61, 62, 63, 64, 65, 66, 67, 68, 69, 70, 71, 72, 73, 74, 75, 76, 77, 78, 79, 80, 81, 82, 83, 84, 85, 86, 87, 88, 89, 90, 91, 92, 93, 94, 95, 96, 97, 98, 99, 100, 101, 102, 103, 104, 105, 106, 107, 108, 110, 111, 112, 113, 114, 115, 116, 117, 118, 119, 120, 121, 122, 123, 124, 125, 126, 127, 128, 129, 130, 131, 132, 133, 134, 135, 136, 137, 138, 139, 140, 141, 142, 143, 144, 145, 146, 147, 148, 149, 150, 151, 154, 155, 156, 157, 158, 159, 160, 161, 162, 163, 164, 165, 166, 167, 168, 169, 170, 171, 172, 173, 174, 175, 176, 177, 178, 179, 180, 181, 182, 183, 184, 185, 186, 187, 188, 189, 190, 191, 192, 193, 194, 195, 200, 201, 202, 203, 204, 205, 206, 207, 208, 209, 210, 211, 212, 213, 214, 215, 216, 217, 218, 219, 220, 221, 222, 223, 224, 225, 226, 227, 228, 229, 230, 231, 232, 236, 237, 238, 239, 240, 241, 242, 243, 244, 245, 246, 247, 248, 249, 250, 251, 252, 253, 254, 255, 256, 257, 258, 259, 260, 261, 262, 263, 264, 265, 266, 267, 268, 269, 274, 275, 276, 277, 278, 279, 280, 281, 282, 283, 284, 289, 290, 291, 294, 323]);
const set70 = tokenSet([199, 235, 292, 293, 299, 309, 310, 311]);
const set71 = tokenSet([308, 314]);
const set72 = tokenSet([247]);

function readModel(t: TokenSource): LightNode {
  let node: LightNode = new ModelNode(t.start);
  if (t.at(110)) {
    t.expect(110); // package
    {
      const { start } = t;
      node.package = readQualifiedName(t);
      node.$package = [start, t.before];
      if (t.before - start !== node.package.length) node.$packageLeaves = t.leavesFrom(start);
    }
  }
  while (set0[t.type] === 1) {
    node.elements = append(node.elements, readAnyElement(t));
  }
  node.$end = t.before;
  return node;
}

function readName(t: TokenSource): string {
  return takeOneOf(t, set1);
}

function readQualifiedName(t: TokenSource): string {
  let text = '';
  text += readName(t);
  while (t.at(304)) {
  text += t.take(304);
  text += readName(t);
  }
  return t.intern(text);
}

function readValueWord(t: TokenSource): string {
  return takeOneOf(t, set2);
}

function readKindWord(t: TokenSource): string {
  return takeOneOf(t, set3);
}

function readAnyWord(t: TokenSource): string {
  return takeOneOf(t, set4);
}

function readReservedWord(t: TokenSource): string {
  return takeOneOf(t, set5);
}

function readReservedKind(t: TokenSource): string {
  return takeOneOf(t, set6);
}

function readReservedProperty(t: TokenSource): string {
  return takeOneOf(t, set7);
}

function readStrayWord(t: TokenSource): string {
  return takeOneOf(t, set8);
}

function readAnyElement(t: TokenSource): LightNode {
  switch (t.type as number) {
    case 276: case 5: case 243: case 161: case 72: case 204: case 203: case 12: case 237: case 68: case 206: case 74: case 39: case 46: case 43: case 41: case 115: case 240: case 20: case 75: case 1: case 123: case 40: case 201: case 62: case 38: case 122: case 63: case 21: case 205: case 73: case 246: case 44: case 157: case 160: case 64: case 245: case 275: case 274: case 66: case 120: case 76: case 47: case 10: case 158: case 121: case 65: case 71: case 119: case 167: case 45: case 239: case 11: case 67: case 236: case 162: case 70: case 163: case 118: case 164: case 202: case 165: case 244: case 114: case 2: case 9: case 116: case 156: case 42: case 200: case 247:
      return readElement(t);
    case 69:
      return readDecision(t);
    case 159:
      return readClause(t);
    case 241:
      return readRule(t);
    case 117:
      return readMapping(t);
    case 323:
      return readUnknownElement(t);
    default:
      return t.giveUp();
  }
}

function readElement(t: TokenSource): LightNode {
  let node: LightNode = new ElementNode(t.start);
  node.kind = takeOneOf(t, set9);
  {
    const { start } = t;
    node.name = takeOneOf(t, set1);
    node.$name = [start, t.before];
    if (t.before - start !== node.name.length) node.$nameLeaves = t.leavesFrom(start);
  }
  if (t.at(324) || t.at(325) || t.at(322)) {
    node.title = readTitle(t);
  }
  if (t.at(305)) {
    node.$open ??= t.end;
    t.expect(305); // {
    while (set10[t.type] === 1) {
      node.members = append(node.members, readMember(t));
    }
    t.expect(306); // }
  }
  node.$end = t.before;
  return node;
}

function readKind(t: TokenSource): string {
  return takeOneOf(t, set9);
}

function readMember(t: TokenSource): LightNode {
  switch (t.type as number) {
    case 242: case 61: case 116: case 156:
      return readNestedElement(t);
    case 69:
      return readDecision(t);
    case 159:
      return readClause(t);
    case 238: case 166:
      return readRequirement(t);
    case 14: case 218: case 84: case 97: case 190: case 264: case 257: case 150: case 184: case 259: case 55: case 165: case 151: case 194: case 263: case 95: case 162: case 236: case 221: case 195: case 51: case 60: case 248: case 124: case 261: case 141: case 72: case 133: case 212: case 174: case 96: case 92: case 20: case 101: case 79: case 135: case 32: case 99: case 254: case 224: case 48: case 18: case 217: case 155: case 52: case 19: case 37: case 112: case 17: case 81: case 131: case 56: case 53: case 6: case 143: case 49: case 127: case 132: case 89: case 88: case 104: case 7: case 13: case 24: case 36: case 206: case 268: case 8: case 65: case 62: case 85: case 82: case 113: case 3: case 15: case 28: case 16: case 136: case 98: case 31: case 106: case 171: case 223: case 282: case 216: case 178: case 144: case 222: case 87: case 225: case 255: case 107: case 213: case 251: case 177: case 154: case 180: case 149: case 179: case 207: case 123: case 68: case 74: case 21: case 4: case 103: case 33: case 148: case 108: case 27: case 191: case 176: case 220: case 183: case 164: case 231: case 269: case 140: case 142: case 146: case 214: case 186: case 90: case 294: case 243: case 246: case 229: case 265: case 300: case 301: case 302: case 303: case 252: case 266: case 279: case 278: case 209: case 192: case 35: case 111: case 138: case 91: case 211: case 219: case 94: case 0: case 267: case 187: case 226: case 185: case 193: case 78: case 137: case 208: case 34: case 23: case 22: case 139: case 86: case 26: case 182: case 188: case 168: case 145: case 54: case 77: case 210: case 167: case 232: case 125: case 100: case 172: case 128: case 253: case 29: case 58: case 102: case 59: case 256: case 67: case 126: case 80: case 130: case 134: case 189: case 249: case 25: case 147: case 105: case 262: case 30:
      return readProperty(t);
    case 323: case 169: case 277: case 170: case 201: case 202: case 129: case 157: case 289: case 63: case 64: case 38: case 158: case 200: case 1: case 39: case 40: case 66: case 114: case 83: case 173: case 115: case 160: case 41: case 70: case 175: case 50: case 280: case 42: case 281: case 237: case 43: case 9: case 71: case 10: case 203: case 44: case 258: case 215: case 181: case 117: case 118: case 2: case 260: case 45: case 274: case 290: case 11: case 5: case 204: case 283: case 161: case 93: case 46: case 119: case 47: case 120: case 163: case 121: case 122: case 12: case 73: case 239: case 240: case 241: case 205: case 275: case 276: case 244: case 245: case 291: case 57: case 75: case 227: case 228: case 230: case 247: case 76: case 319: case 320:
      return readUnknownMember(t);
    default:
      return t.giveUp();
  }
}

function readNestedElement(t: TokenSource): LightNode {
  t.enter();
  let node: LightNode = new ElementNode(t.start);
  node.kind = takeOneOf(t, set11);
  {
    const { start } = t;
    node.name = takeOneOf(t, set1);
    node.$name = [start, t.before];
    if (t.before - start !== node.name.length) node.$nameLeaves = t.leavesFrom(start);
  }
  if (t.at(324) || t.at(325) || t.at(322)) {
    node.title = readTitle(t);
  }
  if (t.at(305)) {
    node.$open ??= t.end;
    t.expect(305); // {
    while (set10[t.type] === 1) {
      node.members = append(node.members, readMember(t));
    }
    t.expect(306); // }
  }
  node.$end = t.before;
  t.leave();
  return node;
}

function readNestedKind(t: TokenSource): string {
  return takeOneOf(t, set11);
}

function readProperty(t: TokenSource): LightNode {
  switch (t.type as number) {
    case 14: case 218: case 84: case 97: case 190: case 264: case 257: case 150: case 184: case 259: case 55: case 165: case 151: case 194: case 263:
      return readCommonProperty(t);
    case 95: case 162: case 236: case 221: case 195: case 51: case 60: case 248: case 124: case 261:
      return readSmsProperty(t);
    case 141: case 72: case 133: case 212: case 174: case 96: case 92: case 20: case 101: case 79: case 135: case 32: case 99: case 254: case 224: case 48: case 18: case 217: case 155: case 52: case 19: case 37: case 112: case 17: case 81: case 131: case 56: case 53: case 6: case 143: case 49: case 127: case 132: case 89: case 88: case 104: case 7:
      return readPeopleProperty(t);
    case 13: case 24: case 36: case 206: case 268: case 8: case 65: case 62: case 85: case 82: case 113: case 3: case 15: case 28: case 16: case 136: case 98: case 31: case 106: case 171: case 223: case 282: case 216: case 178: case 144: case 222: case 87: case 225: case 255:
      return readServiceProperty(t);
    case 107: case 213: case 251: case 177: case 154:
      return readCalendarProperty(t);
    case 180: case 149: case 179:
      return readPriorityProperty(t);
    case 207: case 123: case 68: case 74: case 21: case 4: case 103: case 33: case 148: case 108: case 27: case 191: case 176: case 220: case 183: case 164: case 231: case 269: case 140:
      return readAgreementProperty(t);
    case 142: case 146: case 214: case 186: case 90: case 294: case 243: case 246: case 229: case 265:
      return readProcessProperty(t);
    case 300: case 301: case 302: case 303: case 252: case 266: case 279:
      return readStepProperty(t);
    case 278: case 209: case 192: case 35: case 111: case 138: case 91: case 211: case 219: case 94: case 0: case 267: case 187: case 226: case 185: case 193: case 78: case 137: case 208: case 34: case 23: case 22: case 139: case 86: case 26: case 182: case 188: case 168: case 145: case 54: case 77: case 210: case 167: case 232: case 125: case 100: case 172: case 128: case 253: case 29: case 58: case 102: case 59: case 256: case 67: case 126: case 80: case 130: case 134: case 189:
      return readAssuranceProperty(t);
    case 249: case 25: case 147:
      return readClauseProperty(t);
    case 105:
      return readRuleProperty(t);
    case 262: case 30:
      return readViewProperty(t);
    default:
      return t.giveUp();
  }
}

function readUnknownElement(t: TokenSource): LightNode {
  let node: LightNode = new UnknownElementNode(t.start);
  node.word = t.take(323);
  if (set1[t.type] === 1) {
    {
      const { start } = t;
      node.name = takeOneOf(t, set1);
      node.$name = [start, t.before];
      if (t.before - start !== node.name.length) node.$nameLeaves = t.leavesFrom(start);
    }
  }
  if (t.at(324) || t.at(325) || t.at(322)) {
    node.title = readTitle(t);
  }
  if (t.at(305)) {
    node.$open ??= t.end;
    t.expect(305); // {
    while (set10[t.type] === 1) {
      node.members = append(node.members, readMember(t));
    }
    t.expect(306); // }
  }
  node.$end = t.before;
  return node;
}

function readUnknownMember(t: TokenSource): LightNode {
  t.enter();
  let node: LightNode = new UnknownMemberNode(t.start);
  switch (t.type as number) {
    case 323: case 169: case 277: case 170: case 201: case 202: case 129: case 157: case 289: case 63: case 64: case 38: case 158: case 200: case 1: case 39: case 40: case 66: case 114: case 83: case 173: case 115: case 160: case 41: case 70: case 175: case 50: case 280: case 42: case 281: case 237: case 43: case 9: case 71: case 10: case 203: case 44: case 258: case 215: case 181: case 117: case 118: case 2: case 260: case 45: case 274: case 290: case 11: case 5: case 204: case 283: case 161: case 93: case 46: case 119: case 47: case 120: case 163: case 121: case 122: case 12: case 73: case 239: case 240: case 241: case 205: case 275: case 276: case 244: case 245: case 291: case 57: case 75: case 227: case 228: case 230: case 247: case 76: {
      node.words = append(node.words, readUnknownWord(t));
      break;
    }
    case 319: case 320: {
      node.words = append(node.words, readUnknownCode(t));
      break;
    }
    default:
      t.giveUp();
  }
  while (set12[t.type] === 1) {
    switch (t.type as number) {
      case 323: case 169: case 277: case 170: case 201: case 202: case 129: case 157: case 289: case 63: case 64: case 38: case 158: case 200: case 1: case 39: case 40: case 66: case 114: case 83: case 173: case 115: case 160: case 41: case 70: case 175: case 50: case 280: case 42: case 281: case 237: case 43: case 9: case 71: case 10: case 203: case 44: case 258: case 215: case 181: case 117: case 118: case 2: case 260: case 45: case 274: case 290: case 11: case 5: case 204: case 283: case 161: case 93: case 46: case 119: case 47: case 120: case 163: case 121: case 122: case 12: case 73: case 239: case 240: case 241: case 205: case 275: case 276: case 244: case 245: case 291: case 57: case 75: case 227: case 228: case 230: case 247: case 76: {
        node.rest = append(node.rest, readUnknownWord(t));
        break;
      }
      case 324: case 325: case 315: case 317: case 318: case 320: case 307: case 304: case 308: case 309: case 292: case 293: case 310: case 311: case 316: case 321: case 319: {
        node.rest = append(node.rest, readUnknownValue(t));
        break;
      }
      default:
        t.giveUp();
    }
  }
  if (t.at(305)) {
    node.$open ??= t.end;
    t.expect(305); // {
    while (set10[t.type] === 1) {
      node.members = append(node.members, readMember(t));
    }
    t.expect(306); // }
  }
  node.$end = t.before;
  t.leave();
  return node;
}

function readUnknownWord(t: TokenSource): LightNode {
  let node: LightNode = new UnknownWordNode(t.start);
  node.word = takeOneOf(t, set8);
  node.$end = t.before;
  return node;
}

function readUnknownCode(t: TokenSource): LightNode {
  let node: LightNode = new UnknownWordNode(t.start);
  node.word = takeOneOf(t, set13);
  node.$end = t.before;
  return node;
}

function readUnknownValue(t: TokenSource): LightNode {
  switch (t.type as number) {
    case 324: case 325:
      return readText(t);
    case 315:
      return readDateValue(t);
    case 317:
      return readPercent(t);
    case 318:
      return readDuration(t);
    case 320:
      return readPlainNumber(t);
    case 307: case 304: case 308: case 309: case 292: case 293: case 310: case 311: case 316: case 321: case 319:
      return readUnknownToken(t);
    default:
      return t.giveUp();
  }
}

function readUnknownToken(t: TokenSource): LightNode {
  let node: LightNode = new UnknownTokenNode(t.start);
  node.token = takeOneOf(t, set14);
  node.$end = t.before;
  return node;
}

function readRef(t: TokenSource): LightNode {
  let node: LightNode = new RefNode(t.start);
  {
    const { start } = t;
    node.name = readQualifiedName(t);
    if (t.before - start !== node.name.length) node.$nameLeaves = t.leavesFrom(start);
  }
  node.$end = t.before;
  return node;
}

function readText(t: TokenSource): LightNode {
  let node: LightNode = new TextNode(t.start);
  node.text = takeOneOf(t, set15);
  while (t.at(322)) {
    node.translations = append(node.translations, readTranslation(t));
  }
  node.$end = t.before;
  return node;
}

function readTitle(t: TokenSource): LightNode {
  let node: LightNode = new TitleNode(t.start);
  switch (t.type as number) {
    case 324: case 325: {
      node.text = takeOneOf(t, set15);
      while (t.at(322) || t.at(324) || t.at(325)) {
        switch (t.type as number) {
          case 322: {
            node.translations = append(node.translations, readTranslation(t));
            break;
          }
          case 324: case 325: {
            node.surplus = append(node.surplus, readSurplusText(t));
            break;
          }
          default:
            t.giveUp();
        }
      }
      break;
    }
    case 322: {
      do {
        node.translations = append(node.translations, readTranslation(t));
      } while (t.at(322));
      break;
    }
    default:
      t.giveUp();
  }
  node.$end = t.before;
  return node;
}

function readSurplusText(t: TokenSource): LightNode {
  let node: LightNode = new SurplusTextNode(t.start);
  node.text = takeOneOf(t, set15);
  node.$end = t.before;
  return node;
}

function readTranslation(t: TokenSource): LightNode {
  let node: LightNode = new TranslationNode(t.start);
  node.language = t.take(322);
  node.text = takeOneOf(t, set15);
  node.$end = t.before;
  return node;
}

function readTextToken(t: TokenSource): string {
  return takeOneOf(t, set15);
}

function readWordValue(t: TokenSource): LightNode {
  let node: LightNode = new WordValueNode(t.start);
  node.word = takeOneOf(t, set2);
  node.$end = t.before;
  return node;
}

function readKindValue(t: TokenSource): LightNode {
  let node: LightNode = new KindValueNode(t.start);
  node.word = takeOneOf(t, set3);
  node.$end = t.before;
  return node;
}

function readNone(t: TokenSource): LightNode {
  let node: LightNode = new NoneNode(t.start);
  t.expect(260); // none
  if (t.at(324) || t.at(325)) {
    node.reason = takeOneOf(t, set15);
  }
  node.$end = t.before;
  return node;
}

function readFlag(t: TokenSource): LightNode {
  let node: LightNode = new FlagNode(t.start);
  switch (t.type as number) {
    case 170: {
      node.flag = t.take(170);
      break;
    }
    case 277: {
      node.flag = t.take(277);
      break;
    }
    case 8: {
      node.flag = t.take(8);
      break;
    }
    default:
      t.giveUp();
  }
  node.$end = t.before;
  return node;
}

function readDateValue(t: TokenSource): LightNode {
  let node: LightNode = new DateValueNode(t.start);
  node.date = t.take(315);
  node.$end = t.before;
  return node;
}

function readPercent(t: TokenSource): LightNode {
  let node: LightNode = new PercentNode(t.start);
  node.percent = t.take(317);
  node.$end = t.before;
  return node;
}

function readDuration(t: TokenSource): LightNode {
  let node: LightNode = new DurationNode(t.start);
  node.duration = t.take(318);
  node.$end = t.before;
  return node;
}

function readNumberValue(t: TokenSource): LightNode {
  let node: LightNode = new NumberValueNode(t.start);
  node.number = t.take(320);
  if (t.at(294)) {
    t.expect(294); // of
    node.of = t.take(320);
  }
  node.$end = t.before;
  return node;
}

function readMoney(t: TokenSource): LightNode {
  let node: LightNode = new MoneyNode(t.start);
  node.currency = t.take(323);
  node.amount = t.take(320);
  node.$end = t.before;
  return node;
}

function readQuantity(t: TokenSource): LightNode {
  switch (t.type as number) {
    case 317:
      return readPercent(t);
    case 318:
      return readDuration(t);
    case 323:
      return readMoney(t);
    case 320:
      return readNumberValue(t);
    default:
      return t.giveUp();
  }
}

function readPlainNumber(t: TokenSource): LightNode {
  let node: LightNode = new NumberValueNode(t.start);
  node.number = t.take(320);
  node.$end = t.before;
  return node;
}

function readAmount(t: TokenSource): LightNode {
  switch (t.type as number) {
    case 317:
      return readPercent(t);
    case 318:
      return readDuration(t);
    case 323:
      return readMoney(t);
    case 320:
      return readPlainNumber(t);
    default:
      return t.giveUp();
  }
}

function readScale(t: TokenSource): LightNode {
  let node: LightNode = new NumberValueNode(t.start);
  node.number = t.take(320);
  t.expect(294); // of
  node.of = t.take(320);
  node.$end = t.before;
  return node;
}

function readScore(t: TokenSource): LightNode {
  switch (t.type as number) {
    case 320:
      return readScale(t);
    case 323: case 59: case 200: case 154: case 35: case 236: case 111:
      return readWordValue(t);
    default:
      return t.giveUp();
  }
}

function readFigure(t: TokenSource): LightNode {
  switch (t.type as number) {
    case 317:
      return readPercent(t);
    case 318: case 320:
      return readOddFigure(t);
    default:
      return t.giveUp();
  }
}

function readOddFigure(t: TokenSource): LightNode {
  switch (t.type as number) {
    case 318:
      return readDuration(t);
    case 320:
      return readPlainNumber(t);
    default:
      return t.giveUp();
  }
}

function readSpan(t: TokenSource): LightNode {
  switch (t.type as number) {
    case 318:
      return readDuration(t);
    case 317:
      return readOddSpan(t);
    default:
      return t.giveUp();
  }
}

function readOddSpan(t: TokenSource): LightNode {
  switch (t.type as number) {
    case 317:
      return readPercent(t);
    default:
      return t.giveUp();
  }
}

function readPeriod(t: TokenSource): LightNode {
  switch (t.type as number) {
    case 318:
      return readDuration(t);
    case 323: case 59: case 200: case 154: case 35: case 236: case 111:
      return readWordValue(t);
    default:
      return t.giveUp();
  }
}

function readComparison(t: TokenSource): string {
  return takeOneOf(t, set16);
}

function readClauseCode(t: TokenSource): string {
  let text = '';
  switch (t.type as number) {
    case 323: case 300: case 301: case 302: case 303:
      text += readName(t);
      if (t.at(304)) {
      text += t.take(304);
      switch (t.type as number) {
        case 320:
          text += t.take(320);
          break;
        case 319:
          text += t.take(319);
          break;
        default:
          t.giveUp();
      }
      }
      break;
    case 320:
      text += t.take(320);
      break;
    case 319:
      text += t.take(319);
      break;
    default:
      t.giveUp();
  }
  return t.intern(text);
}

function readClauses(t: TokenSource): LightNode {
  let node: LightNode = new ClausesNode(t.start);
  node.framework = readRef(t);
  node.codes = append(node.codes, readClauseNumber(t));
  while (t.at(307)) {
    t.expect(307); // ,
    node.codes = append(node.codes, readClauseNumber(t));
  }
  node.$end = t.before;
  return node;
}

function readClauseNumber(t: TokenSource): LightNode {
  let node: LightNode = new ClauseNumberNode(t.start);
  node.code = readClauseCode(t);
  node.$end = t.before;
  return node;
}

function readCommonProperty(t: TokenSource): LightNode {
  let node: LightNode = new CommonPropertyNode(t.start);
  switch (t.type as number) {
    case 14: {
      node.word = t.take(14);
      node.value = append(node.value, readText(t));
      break;
    }
    case 218: case 84: case 97: {
      node.word = takeOneOf(t, set17);
      switch (t.type as number) {
        case 260: {
          node.value = append(node.value, readNone(t));
          break;
        }
        case 323: case 300: case 301: case 302: case 303: {
          node.value = append(node.value, readRef(t));
          while (t.at(307)) {
            t.expect(307); // ,
            node.value = append(node.value, readRef(t));
          }
          break;
        }
        default:
          t.giveUp();
      }
      break;
    }
    case 190: case 264: {
      node.word = takeOneOf(t, set18);
      node.value = append(node.value, readWordValue(t));
      while (t.at(307)) {
        t.expect(307); // ,
        node.value = append(node.value, readWordValue(t));
      }
      break;
    }
    case 257: {
      node.word = t.take(257);
      node.value = append(node.value, readKindValue(t));
      break;
    }
    case 150: case 184: {
      node.word = takeOneOf(t, set19);
      node.value = append(node.value, readText(t));
      break;
    }
    case 259: {
      node.word = t.take(259);
      switch (t.type as number) {
        case 260: {
          node.value = append(node.value, readNone(t));
          break;
        }
        case 324: case 325: {
          node.value = append(node.value, readText(t));
          while (t.at(307)) {
            t.expect(307); // ,
            node.value = append(node.value, readText(t));
          }
          break;
        }
        default:
          t.giveUp();
      }
      break;
    }
    case 55: {
      node.word = t.take(55);
      node.value = append(node.value, readClauses(t));
      break;
    }
    case 165: {
      node.word = t.take(165);
      switch (t.type as number) {
        case 260: {
          node.value = append(node.value, readNone(t));
          break;
        }
        case 210: {
          t.expect(210); // every
          node.every = append(node.every, readDuration(t));
          if (t.at(258)) {
            t.expect(258); // last
            node.last = append(node.last, readDateValue(t));
          }
          break;
        }
        case 258: {
          t.expect(258); // last
          node.last = append(node.last, readDateValue(t));
          break;
        }
        default:
          t.giveUp();
      }
      break;
    }
    case 151: {
      node.word = t.take(151);
      node.without = takeOneOf(t, set4);
      t.expect(129); // because
      node.because = append(node.because, readText(t));
      break;
    }
    case 194: {
      node.word = t.take(194);
      node.waives = append(node.waives, readRef(t));
      t.expect(228); // until
      node.until = append(node.until, readDateValue(t));
      t.expect(129); // because
      node.because = append(node.because, readText(t));
      t.expect(289); // by
      node.by = append(node.by, readRef(t));
      break;
    }
    case 263: {
      node.word = t.take(263);
      break;
    }
    default:
      t.giveUp();
  }
  node.$end = t.before;
  return node;
}

function readSmsProperty(t: TokenSource): LightNode {
  let node: LightNode = new SmsPropertyNode(t.start);
  switch (t.type as number) {
    case 95: case 162: case 236: {
      node.word = takeOneOf(t, set20);
      switch (t.type as number) {
        case 260: {
          node.value = append(node.value, readNone(t));
          break;
        }
        case 323: case 300: case 301: case 302: case 303: {
          node.value = append(node.value, readRef(t));
          while (t.at(307)) {
            t.expect(307); // ,
            node.value = append(node.value, readRef(t));
          }
          break;
        }
        default:
          t.giveUp();
      }
      break;
    }
    case 221: {
      node.word = t.take(221);
      node.value = append(node.value, readText(t));
      break;
    }
    case 195: {
      node.word = t.take(195);
      switch (t.type as number) {
        case 260: {
          node.value = append(node.value, readNone(t));
          break;
        }
        case 323: case 300: case 301: case 302: case 303: {
          node.value = append(node.value, readRef(t));
          while (t.at(307)) {
            t.expect(307); // ,
            node.value = append(node.value, readRef(t));
          }
          break;
        }
        default:
          t.giveUp();
      }
      break;
    }
    case 51: {
      node.word = t.take(51);
      switch (t.type as number) {
        case 260: {
          node.value = append(node.value, readNone(t));
          break;
        }
        case 323: case 300: case 301: case 302: case 303: {
          node.value = append(node.value, readClauses(t));
          if (t.at(129)) {
            t.expect(129); // because
            node.because = append(node.because, readText(t));
          }
          break;
        }
        default:
          t.giveUp();
      }
      break;
    }
    case 60: {
      node.word = t.take(60);
      switch (t.type as number) {
        case 170: case 277: case 8: {
          node.value = append(node.value, readFlag(t));
          break;
        }
        case 260: case 323: case 300: case 301: case 302: case 303: {
          switch (t.type as number) {
            case 260: {
              node.value = append(node.value, readNone(t));
              break;
            }
            case 323: case 300: case 301: case 302: case 303: {
              node.value = append(node.value, readRef(t));
              while (t.at(307)) {
                t.expect(307); // ,
                node.value = append(node.value, readRef(t));
              }
              break;
            }
            default:
              t.giveUp();
          }
          break;
        }
        default:
          t.giveUp();
      }
      break;
    }
    case 248: {
      node.word = t.take(248);
      t.expect(295); // at
      node.value = append(node.value, readRef(t));
      if (t.at(215)) {
        t.expect(215); // level
        node.level = append(node.level, readWordValue(t));
      }
      break;
    }
    case 124: {
      node.word = t.take(124);
      t.expect(281); // gap
      node.value = append(node.value, readRef(t));
      node.clause = append(node.clause, readClauseNumber(t));
      node.rule = append(node.rule, readRuleName(t));
      t.expect(228); // until
      node.until = append(node.until, readDateValue(t));
      t.expect(129); // because
      node.because = append(node.because, readText(t));
      t.expect(289); // by
      node.by = append(node.by, readRef(t));
      break;
    }
    case 261: {
      node.word = t.take(261);
      t.expect(294); // of
      switch (t.type as number) {
        case 260: {
          node.value = append(node.value, readNone(t));
          break;
        }
        case 323: case 300: case 301: case 302: case 303: {
          node.value = append(node.value, readRef(t));
          while (t.at(307)) {
            t.expect(307); // ,
            node.value = append(node.value, readRef(t));
          }
          break;
        }
        default:
          t.giveUp();
      }
      break;
    }
    default:
      t.giveUp();
  }
  node.$end = t.before;
  return node;
}

function readRuleName(t: TokenSource): LightNode {
  let node: LightNode = new WordValueNode(t.start);
  node.word = takeOneOf(t, set1);
  node.$end = t.before;
  return node;
}

function readPeopleKind(t: TokenSource): string {
  return takeOneOf(t, set21);
}

function readPeopleProperty(t: TokenSource): LightNode {
  let node: LightNode = new PeoplePropertyNode(t.start);
  switch (t.type as number) {
    case 141: case 72: case 133: case 212: case 174: case 96: case 92: {
      node.word = takeOneOf(t, set22);
      switch (t.type as number) {
        case 260: {
          node.value = append(node.value, readNone(t));
          break;
        }
        case 323: case 300: case 301: case 302: case 303: {
          node.value = append(node.value, readRef(t));
          while (t.at(307)) {
            t.expect(307); // ,
            node.value = append(node.value, readRef(t));
          }
          break;
        }
        default:
          t.giveUp();
      }
      break;
    }
    case 20: {
      node.word = t.take(20);
      switch (t.type as number) {
        case 260: {
          node.value = append(node.value, readNone(t));
          break;
        }
        case 323: case 300: case 301: case 302: case 303: {
          node.value = append(node.value, readMastery(t));
          while (t.at(307)) {
            t.expect(307); // ,
            node.value = append(node.value, readMastery(t));
          }
          break;
        }
        default:
          t.giveUp();
      }
      break;
    }
    case 101: case 79: {
      node.word = takeOneOf(t, set23);
      node.value = append(node.value, readAmount(t));
      if (t.at(283)) {
        t.expect(283); // per
        node.per = append(node.per, readPeriod(t));
      }
      break;
    }
    case 135: {
      node.word = t.take(135);
      t.expect(290); // on
      switch (t.type as number) {
        case 260: {
          node.value = append(node.value, readNone(t));
          break;
        }
        case 323: case 156: case 61: case 201: case 202: case 62: case 157: case 63: case 64: case 38: case 65: case 158: case 200: case 159: case 1: case 20: case 39: case 40: case 66: case 114: case 67: case 115: case 68: case 69: case 160: case 41: case 70: case 116: case 42: case 237: case 43: case 9: case 71: case 10: case 203: case 44: case 72: case 117: case 118: case 238: case 2: case 45: case 274: case 11: case 5: case 204: case 161: case 236: case 162: case 46: case 21: case 119: case 47: case 120: case 163: case 121: case 164: case 122: case 12: case 73: case 165: case 239: case 240: case 241: case 205: case 123: case 166: case 275: case 276: case 167: case 242: case 74: case 243: case 244: case 245: case 246: case 75: case 206: case 247: case 76: case 4: case 36: case 8: case 112: case 155: case 37: case 60: case 113: case 19: case 324: case 325: {
          switch (t.type as number) {
            case 323: case 156: case 61: case 201: case 202: case 62: case 157: case 63: case 64: case 38: case 65: case 158: case 200: case 159: case 1: case 20: case 39: case 40: case 66: case 114: case 67: case 115: case 68: case 69: case 160: case 41: case 70: case 116: case 42: case 237: case 43: case 9: case 71: case 10: case 203: case 44: case 72: case 117: case 118: case 238: case 2: case 45: case 274: case 11: case 5: case 204: case 161: case 236: case 162: case 46: case 21: case 119: case 47: case 120: case 163: case 121: case 164: case 122: case 12: case 73: case 165: case 239: case 240: case 241: case 205: case 123: case 166: case 275: case 276: case 167: case 242: case 74: case 243: case 244: case 245: case 246: case 75: case 206: case 247: case 76: case 4: case 36: case 8: case 112: case 155: case 37: case 60: case 113: case 19: {
              node.value = append(node.value, readKindValue(t));
              break;
            }
            case 324: case 325: {
              node.value = append(node.value, readText(t));
              break;
            }
            default:
              t.giveUp();
          }
          while (t.at(307)) {
            t.expect(307); // ,
            switch (t.type as number) {
              case 323: case 156: case 61: case 201: case 202: case 62: case 157: case 63: case 64: case 38: case 65: case 158: case 200: case 159: case 1: case 20: case 39: case 40: case 66: case 114: case 67: case 115: case 68: case 69: case 160: case 41: case 70: case 116: case 42: case 237: case 43: case 9: case 71: case 10: case 203: case 44: case 72: case 117: case 118: case 238: case 2: case 45: case 274: case 11: case 5: case 204: case 161: case 236: case 162: case 46: case 21: case 119: case 47: case 120: case 163: case 121: case 164: case 122: case 12: case 73: case 165: case 239: case 240: case 241: case 205: case 123: case 166: case 275: case 276: case 167: case 242: case 74: case 243: case 244: case 245: case 246: case 75: case 206: case 247: case 76: case 4: case 36: case 8: case 112: case 155: case 37: case 60: case 113: case 19: {
                node.value = append(node.value, readKindValue(t));
                break;
              }
              case 324: case 325: {
                node.value = append(node.value, readText(t));
                break;
              }
              default:
                t.giveUp();
            }
          }
          break;
        }
        default:
          t.giveUp();
      }
      break;
    }
    case 32: {
      node.word = t.take(32);
      switch (t.type as number) {
        case 260: {
          node.value = append(node.value, readNone(t));
          break;
        }
        case 323: case 300: case 301: case 302: case 303: {
          node.value = append(node.value, readRef(t));
          while (t.at(307)) {
            t.expect(307); // ,
            node.value = append(node.value, readRef(t));
          }
          break;
        }
        default:
          t.giveUp();
      }
      break;
    }
    case 99: {
      node.word = t.take(99);
      node.value = append(node.value, readAnswer(t));
      if (t.at(129)) {
        t.expect(129); // because
        node.because = append(node.because, readText(t));
      }
      break;
    }
    case 254: {
      node.word = t.take(254);
      switch (t.type as number) {
        case 315: {
          node.value = append(node.value, readDateValue(t));
          break;
        }
        case 289: {
          t.expect(289); // by
          switch (t.type as number) {
            case 260: {
              node.value = append(node.value, readNone(t));
              break;
            }
            case 323: case 300: case 301: case 302: case 303: {
              node.value = append(node.value, readRef(t));
              while (t.at(307)) {
                t.expect(307); // ,
                node.value = append(node.value, readRef(t));
              }
              break;
            }
            default:
              t.giveUp();
          }
          break;
        }
        default:
          t.giveUp();
      }
      break;
    }
    case 224: case 48: case 18: case 217: {
      node.word = takeOneOf(t, set24);
      switch (t.type as number) {
        case 260: {
          node.value = append(node.value, readNone(t));
          break;
        }
        case 324: case 325: {
          node.value = append(node.value, readText(t));
          while (t.at(307)) {
            t.expect(307); // ,
            node.value = append(node.value, readText(t));
          }
          break;
        }
        default:
          t.giveUp();
      }
      break;
    }
    case 155: case 52: case 19: case 37: case 112: case 17: case 81: {
      node.word = takeOneOf(t, set25);
      switch (t.type as number) {
        case 260: {
          node.value = append(node.value, readNone(t));
          break;
        }
        case 323: case 300: case 301: case 302: case 303: case 324: case 325: {
          switch (t.type as number) {
            case 323: case 300: case 301: case 302: case 303: {
              node.value = append(node.value, readRef(t));
              break;
            }
            case 324: case 325: {
              node.value = append(node.value, readText(t));
              break;
            }
            default:
              t.giveUp();
          }
          while (t.at(307)) {
            t.expect(307); // ,
            switch (t.type as number) {
              case 323: case 300: case 301: case 302: case 303: {
                node.value = append(node.value, readRef(t));
                break;
              }
              case 324: case 325: {
                node.value = append(node.value, readText(t));
                break;
              }
              default:
                t.giveUp();
            }
          }
          break;
        }
        default:
          t.giveUp();
      }
      break;
    }
    case 131: {
      node.word = t.take(131);
      switch (t.type as number) {
        case 260: {
          node.value = append(node.value, readNone(t));
          break;
        }
        case 323: case 59: case 200: case 154: case 35: case 236: case 111: case 324: case 325: {
          switch (t.type as number) {
            case 323: case 59: case 200: case 154: case 35: case 236: case 111: {
              node.value = append(node.value, readWordValue(t));
              break;
            }
            case 324: case 325: {
              node.value = append(node.value, readText(t));
              break;
            }
            default:
              t.giveUp();
          }
          while (t.at(307)) {
            t.expect(307); // ,
            switch (t.type as number) {
              case 323: case 59: case 200: case 154: case 35: case 236: case 111: {
                node.value = append(node.value, readWordValue(t));
                break;
              }
              case 324: case 325: {
                node.value = append(node.value, readText(t));
                break;
              }
              default:
                t.giveUp();
            }
          }
          break;
        }
        default:
          t.giveUp();
      }
      break;
    }
    case 56: case 53: case 6: {
      node.word = takeOneOf(t, set26);
      switch (t.type as number) {
        case 260: {
          node.value = append(node.value, readNone(t));
          break;
        }
        case 324: case 325: {
          node.value = append(node.value, readText(t));
          while (t.at(307)) {
            t.expect(307); // ,
            node.value = append(node.value, readText(t));
          }
          break;
        }
        default:
          t.giveUp();
      }
      break;
    }
    case 143: case 49: case 127: {
      node.word = takeOneOf(t, set27);
      t.expect(291); // to
      switch (t.type as number) {
        case 260: {
          node.value = append(node.value, readNone(t));
          break;
        }
        case 323: case 300: case 301: case 302: case 303: {
          node.value = append(node.value, readRef(t));
          while (t.at(307)) {
            t.expect(307); // ,
            node.value = append(node.value, readRef(t));
          }
          break;
        }
        default:
          t.giveUp();
      }
      break;
    }
    case 132: {
      node.word = t.take(132);
      t.expect(291); // to
      switch (t.type as number) {
        case 260: {
          node.value = append(node.value, readNone(t));
          break;
        }
        case 323: case 156: case 61: case 201: case 202: case 62: case 157: case 63: case 64: case 38: case 65: case 158: case 200: case 159: case 1: case 20: case 39: case 40: case 66: case 114: case 67: case 115: case 68: case 69: case 160: case 41: case 70: case 116: case 42: case 237: case 43: case 9: case 71: case 10: case 203: case 44: case 72: case 117: case 118: case 238: case 2: case 45: case 274: case 11: case 5: case 204: case 161: case 236: case 162: case 46: case 21: case 119: case 47: case 120: case 163: case 121: case 164: case 122: case 12: case 73: case 165: case 239: case 240: case 241: case 205: case 123: case 166: case 275: case 276: case 167: case 242: case 74: case 243: case 244: case 245: case 246: case 75: case 206: case 247: case 76: case 4: case 36: case 8: case 112: case 155: case 37: case 60: case 113: case 19: case 324: case 325: {
          switch (t.type as number) {
            case 323: case 156: case 61: case 201: case 202: case 62: case 157: case 63: case 64: case 38: case 65: case 158: case 200: case 159: case 1: case 20: case 39: case 40: case 66: case 114: case 67: case 115: case 68: case 69: case 160: case 41: case 70: case 116: case 42: case 237: case 43: case 9: case 71: case 10: case 203: case 44: case 72: case 117: case 118: case 238: case 2: case 45: case 274: case 11: case 5: case 204: case 161: case 236: case 162: case 46: case 21: case 119: case 47: case 120: case 163: case 121: case 164: case 122: case 12: case 73: case 165: case 239: case 240: case 241: case 205: case 123: case 166: case 275: case 276: case 167: case 242: case 74: case 243: case 244: case 245: case 246: case 75: case 206: case 247: case 76: case 4: case 36: case 8: case 112: case 155: case 37: case 60: case 113: case 19: {
              node.value = append(node.value, readKindValue(t));
              break;
            }
            case 324: case 325: {
              node.value = append(node.value, readText(t));
              break;
            }
            default:
              t.giveUp();
          }
          while (t.at(307)) {
            t.expect(307); // ,
            switch (t.type as number) {
              case 323: case 156: case 61: case 201: case 202: case 62: case 157: case 63: case 64: case 38: case 65: case 158: case 200: case 159: case 1: case 20: case 39: case 40: case 66: case 114: case 67: case 115: case 68: case 69: case 160: case 41: case 70: case 116: case 42: case 237: case 43: case 9: case 71: case 10: case 203: case 44: case 72: case 117: case 118: case 238: case 2: case 45: case 274: case 11: case 5: case 204: case 161: case 236: case 162: case 46: case 21: case 119: case 47: case 120: case 163: case 121: case 164: case 122: case 12: case 73: case 165: case 239: case 240: case 241: case 205: case 123: case 166: case 275: case 276: case 167: case 242: case 74: case 243: case 244: case 245: case 246: case 75: case 206: case 247: case 76: case 4: case 36: case 8: case 112: case 155: case 37: case 60: case 113: case 19: {
                node.value = append(node.value, readKindValue(t));
                break;
              }
              case 324: case 325: {
                node.value = append(node.value, readText(t));
                break;
              }
              default:
                t.giveUp();
            }
          }
          break;
        }
        default:
          t.giveUp();
      }
      break;
    }
    case 89: {
      node.word = t.take(89);
      switch (t.type as number) {
        case 320: {
          node.value = append(node.value, readScale(t));
          break;
        }
        case 323: case 19: case 123: case 68: {
          node.value = append(node.value, readMaturityLevel(t));
          break;
        }
        default:
          t.giveUp();
      }
      break;
    }
    case 88: {
      node.word = t.take(88);
      node.value = append(node.value, readRef(t));
      t.expect(228); // until
      node.until = append(node.until, readDateValue(t));
      break;
    }
    case 104: {
      node.word = t.take(104);
      t.expect(253); // from
      switch (t.type as number) {
        case 260: {
          node.value = append(node.value, readNone(t));
          break;
        }
        case 323: case 300: case 301: case 302: case 303: {
          node.value = append(node.value, readRef(t));
          while (t.at(307)) {
            t.expect(307); // ,
            node.value = append(node.value, readRef(t));
          }
          break;
        }
        default:
          t.giveUp();
      }
      break;
    }
    case 7: {
      node.word = t.take(7);
      node.value = append(node.value, readWordValue(t));
      t.expect(210); // every
      node.every = append(node.every, readDuration(t));
      while (t.at(258) || t.at(191)) {
        switch (t.type as number) {
          case 258: {
            t.expect(258); // last
            node.last = append(node.last, readDateValue(t));
            break;
          }
          case 191: {
            t.expect(191); // target
            node.target = append(node.target, readNumberValue(t));
            break;
          }
          default:
            t.giveUp();
        }
      }
      break;
    }
    default:
      t.giveUp();
  }
  node.$end = t.before;
  return node;
}

function readMaturityLevel(t: TokenSource): LightNode {
  let node: LightNode = new WordValueNode(t.start);
  node.word = takeOneOf(t, set28);
  node.$end = t.before;
  return node;
}

function readMaturityWord(t: TokenSource): string {
  return takeOneOf(t, set28);
}

function readMastery(t: TokenSource): LightNode {
  let node: LightNode = new MasteryNode(t.start);
  node.value = append(node.value, readRef(t));
  while (t.at(215) || t.at(228) || t.at(289)) {
    switch (t.type as number) {
      case 215: {
        t.expect(215); // level
        node.level = append(node.level, readScore(t));
        break;
      }
      case 228: {
        t.expect(228); // until
        node.until = append(node.until, readDateValue(t));
        break;
      }
      case 289: {
        t.expect(289); // by
        node.by = append(node.by, readRef(t));
        break;
      }
      default:
        t.giveUp();
    }
  }
  node.$end = t.before;
  return node;
}

function readAnswer(t: TokenSource): LightNode {
  let node: LightNode = new WordValueNode(t.start);
  node.word = takeOneOf(t, set29);
  node.$end = t.before;
  return node;
}

function readServiceKind(t: TokenSource): string {
  return takeOneOf(t, set30);
}

function readServiceProperty(t: TokenSource): LightNode {
  let node: LightNode = new ServicePropertyNode(t.start);
  switch (t.type as number) {
    case 13: case 24: {
      node.word = takeOneOf(t, set31);
      node.value = append(node.value, readWordValue(t));
      while (t.at(307)) {
        t.expect(307); // ,
        node.value = append(node.value, readWordValue(t));
      }
      break;
    }
    case 36: case 206: case 268: case 8: case 65: case 62: {
      node.word = takeOneOf(t, set32);
      switch (t.type as number) {
        case 260: {
          node.value = append(node.value, readNone(t));
          break;
        }
        case 323: case 300: case 301: case 302: case 303: {
          node.value = append(node.value, readRef(t));
          while (t.at(307)) {
            t.expect(307); // ,
            node.value = append(node.value, readRef(t));
          }
          break;
        }
        default:
          t.giveUp();
      }
      break;
    }
    case 85: case 82: {
      node.word = takeOneOf(t, set33);
      switch (t.type as number) {
        case 260: {
          node.value = append(node.value, readNone(t));
          break;
        }
        case 323: case 300: case 301: case 302: case 303: case 324: case 325: {
          switch (t.type as number) {
            case 323: case 300: case 301: case 302: case 303: {
              node.value = append(node.value, readRef(t));
              break;
            }
            case 324: case 325: {
              node.value = append(node.value, readText(t));
              break;
            }
            default:
              t.giveUp();
          }
          while (t.at(307)) {
            t.expect(307); // ,
            switch (t.type as number) {
              case 323: case 300: case 301: case 302: case 303: {
                node.value = append(node.value, readRef(t));
                break;
              }
              case 324: case 325: {
                node.value = append(node.value, readText(t));
                break;
              }
              default:
                t.giveUp();
            }
          }
          break;
        }
        default:
          t.giveUp();
      }
      break;
    }
    case 113: {
      node.word = t.take(113);
      switch (t.type as number) {
        case 260: {
          node.value = append(node.value, readNone(t));
          break;
        }
        case 323: case 300: case 301: case 302: case 303: {
          node.value = append(node.value, readSupport(t));
          while (t.at(307)) {
            t.expect(307); // ,
            node.value = append(node.value, readSupport(t));
          }
          break;
        }
        default:
          t.giveUp();
      }
      break;
    }
    case 3: case 15: case 28: case 16: {
      node.word = takeOneOf(t, set34);
      switch (t.type as number) {
        case 260: {
          node.value = append(node.value, readNone(t));
          break;
        }
        case 324: case 325: {
          node.value = append(node.value, readText(t));
          while (t.at(307)) {
            t.expect(307); // ,
            node.value = append(node.value, readText(t));
          }
          break;
        }
        default:
          t.giveUp();
      }
      break;
    }
    case 136: {
      node.word = t.take(136);
      t.expect(290); // on
      switch (t.type as number) {
        case 260: {
          node.value = append(node.value, readNone(t));
          break;
        }
        case 320: case 323: case 300: case 301: case 302: case 303: {
          if (t.at(320)) {
            node.count = append(node.count, readPlainNumber(t));
            t.expect(294); // of
          }
          node.value = append(node.value, readRef(t));
          while (t.at(307)) {
            t.expect(307); // ,
            node.value = append(node.value, readRef(t));
          }
          break;
        }
        default:
          t.giveUp();
      }
      break;
    }
    case 98: {
      node.word = t.take(98);
      switch (t.type as number) {
        case 260: {
          node.value = append(node.value, readNone(t));
          break;
        }
        case 196: {
          t.expect(196); // within
          node.within = append(node.within, readDuration(t));
          while (t.at(181) || t.at(57)) {
            switch (t.type as number) {
              case 181: {
                t.expect(181); // losing
                node.losing = append(node.losing, readDuration(t));
                break;
              }
              case 57: {
                t.expect(57); // tolerable
                node.tolerable = append(node.tolerable, readDuration(t));
                break;
              }
              default:
                t.giveUp();
            }
          }
          break;
        }
        default:
          t.giveUp();
      }
      break;
    }
    case 31: {
      node.word = t.take(31);
      node.value = append(node.value, readScale(t));
      break;
    }
    case 106: {
      node.word = t.take(106);
      t.expect(289); // by
      node.value = append(node.value, readRef(t));
      if (t.at(227)) {
        t.expect(227); // under
        node.under = append(node.under, readRef(t));
      }
      break;
    }
    case 171: {
      node.word = t.take(171);
      switch (t.type as number) {
        case 260: {
          node.value = append(node.value, readNone(t));
          break;
        }
        case 210: {
          t.expect(210); // every
          node.every = append(node.every, readDuration(t));
          if (t.at(223)) {
            t.expect(223); // takes
            node.takes = append(node.takes, readDuration(t));
          }
          break;
        }
        default:
          t.giveUp();
      }
      break;
    }
    case 223: {
      node.word = t.take(223);
      node.value = append(node.value, readDuration(t));
      break;
    }
    case 282: case 216: {
      node.word = takeOneOf(t, set35);
      switch (t.type as number) {
        case 260: {
          node.value = append(node.value, readNone(t));
          break;
        }
        case 317: case 318: case 323: case 320: {
          node.value = append(node.value, readQuantity(t));
          if (t.at(283)) {
            t.expect(283); // per
            node.per = append(node.per, readPeriod(t));
          }
          break;
        }
        default:
          t.giveUp();
      }
      break;
    }
    case 178: {
      node.word = t.take(178);
      switch (t.type as number) {
        case 260: {
          node.value = append(node.value, readNone(t));
          break;
        }
        case 317: case 318: case 323: case 320: {
          node.value = append(node.value, readAmount(t));
          if (t.at(283)) {
            t.expect(283); // per
            node.per = append(node.per, readPeriod(t));
          }
          break;
        }
        default:
          t.giveUp();
      }
      break;
    }
    case 144: case 222: {
      node.word = takeOneOf(t, set36);
      switch (t.type as number) {
        case 260: {
          node.value = append(node.value, readNone(t));
          break;
        }
        case 317: case 318: case 323: case 320: {
          node.value = append(node.value, readAmount(t));
          break;
        }
        default:
          t.giveUp();
      }
      break;
    }
    case 87: {
      node.word = t.take(87);
      node.date = append(node.date, readDateValue(t));
      node.value = append(node.value, readQuantity(t));
      if (t.at(283)) {
        t.expect(283); // per
        node.per = append(node.per, readPeriod(t));
      }
      break;
    }
    case 225: {
      node.word = t.take(225);
      switch (t.type as number) {
        case 260: {
          node.value = append(node.value, readNone(t));
          break;
        }
        case 323: {
          node.value = append(node.value, readMoney(t));
          if (t.at(283)) {
            t.expect(283); // per
            node.per = append(node.per, readPeriod(t));
          }
          break;
        }
        default:
          t.giveUp();
      }
      break;
    }
    case 255: {
      node.word = t.take(255);
      node.title = append(node.title, readText(t));
      node.value = append(node.value, readMoney(t));
      while (t.at(283) || t.at(169)) {
        switch (t.type as number) {
          case 283: {
            t.expect(283); // per
            node.per = append(node.per, readPeriod(t));
            break;
          }
          case 169: {
            t.expect(169); // actual
            node.actual = append(node.actual, readMoney(t));
            break;
          }
          default:
            t.giveUp();
        }
      }
      break;
    }
    default:
      t.giveUp();
  }
  node.$end = t.before;
  return node;
}

function readSupport(t: TokenSource): LightNode {
  let node: LightNode = new SupportNode(t.start);
  node.value = append(node.value, readRef(t));
  if (t.at(175)) {
    t.expect(175); // during
    node.during = append(node.during, readRef(t));
  }
  node.$end = t.before;
  return node;
}

function readCalendarProperty(t: TokenSource): LightNode {
  let node: LightNode = new CalendarPropertyNode(t.start);
  switch (t.type as number) {
    case 107: {
      node.word = t.take(107);
      node.value = append(node.value, readText(t));
      break;
    }
    case 213: {
      node.word = t.take(213);
      switch (t.type as number) {
        case 170: case 277: case 8: {
          node.value = append(node.value, readFlag(t));
          break;
        }
        case 321: case 316: {
          node.value = append(node.value, readDayHours(t));
          while (t.at(307)) {
            t.expect(307); // ,
            node.value = append(node.value, readDayHours(t));
          }
          break;
        }
        case 323: case 300: case 301: case 302: case 303: {
          node.value = append(node.value, readRef(t));
          while (t.at(307)) {
            t.expect(307); // ,
            node.value = append(node.value, readRef(t));
          }
          break;
        }
        default:
          t.giveUp();
      }
      break;
    }
    case 251: {
      node.word = t.take(251);
      node.value = append(node.value, readPlainNumber(t));
      t.expect(291); // to
      switch (t.type as number) {
        case 320: {
          node.to = append(node.to, readPlainNumber(t));
          break;
        }
        case 258: {
          node.to = append(node.to, readLastDay(t));
          break;
        }
        default:
          t.giveUp();
      }
      break;
    }
    case 177: {
      node.word = t.take(177);
      switch (t.type as number) {
        case 260: {
          node.value = append(node.value, readNone(t));
          break;
        }
        case 323: case 300: case 301: case 302: case 303: {
          node.value = append(node.value, readRef(t));
          while (t.at(307)) {
            t.expect(307); // ,
            node.value = append(node.value, readRef(t));
          }
          break;
        }
        default:
          t.giveUp();
      }
      break;
    }
    case 154: {
      node.word = t.take(154);
      switch (t.type as number) {
        case 260: {
          node.value = append(node.value, readNone(t));
          break;
        }
        case 315: case 323: case 300: case 301: case 302: case 303: {
          node.value = append(node.value, readClosedDays(t));
          while (t.at(307)) {
            t.expect(307); // ,
            node.value = append(node.value, readClosedDays(t));
          }
          break;
        }
        default:
          t.giveUp();
      }
      break;
    }
    default:
      t.giveUp();
  }
  node.$end = t.before;
  return node;
}

function readLastDay(t: TokenSource): LightNode {
  let node: LightNode = new WordValueNode(t.start);
  node.word = t.take(258);
  node.$end = t.before;
  return node;
}

function readDayHours(t: TokenSource): LightNode {
  let node: LightNode = new DayHoursNode(t.start);
  switch (t.type as number) {
    case 321: {
      node.day = t.take(321);
      if (t.at(308)) {
        t.expect(308); // -
        node.to = t.take(321);
      }
      if (t.at(316)) {
        node.start = t.take(316);
        t.expect(308); // -
        node.end = t.take(316);
      }
      break;
    }
    case 316: {
      node.start = t.take(316);
      t.expect(308); // -
      node.end = t.take(316);
      break;
    }
    default:
      t.giveUp();
  }
  node.$end = t.before;
  return node;
}

function readClosedDays(t: TokenSource): LightNode {
  let node: LightNode = new ClosedDaysNode(t.start);
  switch (t.type as number) {
    case 315: {
      node.value = append(node.value, readDateValue(t));
      if (t.at(291)) {
        t.expect(291); // to
        node.to = append(node.to, readDateValue(t));
      }
      break;
    }
    case 323: case 300: case 301: case 302: case 303: {
      node.value = append(node.value, readRef(t));
      break;
    }
    default:
      t.giveUp();
  }
  node.$end = t.before;
  return node;
}

function readPriorityProperty(t: TokenSource): LightNode {
  let node: LightNode = new PriorityPropertyNode(t.start);
  switch (t.type as number) {
    case 180: {
      node.word = t.take(180);
      node.levels = append(node.levels, readLevelName(t));
      while (t.at(307)) {
        t.expect(307); // ,
        node.levels = append(node.levels, readLevelName(t));
      }
      break;
    }
    case 149: {
      node.word = t.take(149);
      node.value = append(node.value, readWordValue(t));
      while (t.at(307)) {
        t.expect(307); // ,
        node.value = append(node.value, readWordValue(t));
      }
      break;
    }
    case 179: {
      node.word = t.take(179);
      switch (t.type as number) {
        case 320: {
          node.value = append(node.value, readScale(t));
          break;
        }
        case 323: case 59: case 200: case 154: case 35: case 236: case 111: {
          node.value = append(node.value, readWordValue(t));
          if (set1[t.type] === 1) {
            node.levels = append(node.levels, readLevel(t));
            while (t.at(307)) {
              t.expect(307); // ,
              node.levels = append(node.levels, readLevel(t));
            }
          }
          break;
        }
        case 260: case 324: case 325: {
          switch (t.type as number) {
            case 260: {
              node.value = append(node.value, readNone(t));
              break;
            }
            case 324: case 325: {
              node.value = append(node.value, readText(t));
              while (t.at(307)) {
                t.expect(307); // ,
                node.value = append(node.value, readText(t));
              }
              break;
            }
            default:
              t.giveUp();
          }
          break;
        }
        default:
          t.giveUp();
      }
      break;
    }
    default:
      t.giveUp();
  }
  node.$end = t.before;
  return node;
}

function readLevelName(t: TokenSource): LightNode {
  let node: LightNode = new LevelNameNode(t.start);
  {
    const { start } = t;
    node.name = takeOneOf(t, set1);
    if (t.before - start !== node.name.length) node.$nameLeaves = t.leavesFrom(start);
  }
  node.$end = t.before;
  return node;
}

function readLevel(t: TokenSource): LightNode {
  let node: LightNode = new LevelNode(t.start);
  {
    const { start } = t;
    node.name = takeOneOf(t, set1);
    if (t.before - start !== node.name.length) node.$nameLeaves = t.leavesFrom(start);
  }
  node.$end = t.before;
  return node;
}

function readAgreementKind(t: TokenSource): string {
  return takeOneOf(t, set37);
}

function readAgreementProperty(t: TokenSource): LightNode {
  let node: LightNode = new AgreementPropertyNode(t.start);
  switch (t.type as number) {
    case 207: {
      node.word = t.take(207);
      t.expect(290); // on
      switch (t.type as number) {
        case 260: {
          node.value = append(node.value, readNone(t));
          break;
        }
        case 323: case 300: case 301: case 302: case 303: {
          node.value = append(node.value, readRef(t));
          while (t.at(307)) {
            t.expect(307); // ,
            node.value = append(node.value, readRef(t));
          }
          break;
        }
        default:
          t.giveUp();
      }
      break;
    }
    case 123: {
      node.word = t.take(123);
      switch (t.type as number) {
        case 170: case 277: case 8: {
          node.value = append(node.value, readFlag(t));
          break;
        }
        case 260: case 323: case 300: case 301: case 302: case 303: {
          switch (t.type as number) {
            case 260: {
              node.value = append(node.value, readNone(t));
              break;
            }
            case 323: case 300: case 301: case 302: case 303: {
              node.value = append(node.value, readRef(t));
              while (t.at(307)) {
                t.expect(307); // ,
                node.value = append(node.value, readRef(t));
              }
              break;
            }
            default:
              t.giveUp();
          }
          break;
        }
        default:
          t.giveUp();
      }
      break;
    }
    case 68: case 74: case 21: {
      node.word = takeOneOf(t, set38);
      switch (t.type as number) {
        case 260: {
          node.value = append(node.value, readNone(t));
          break;
        }
        case 323: case 300: case 301: case 302: case 303: {
          node.value = append(node.value, readRef(t));
          while (t.at(307)) {
            t.expect(307); // ,
            node.value = append(node.value, readRef(t));
          }
          break;
        }
        default:
          t.giveUp();
      }
      break;
    }
    case 4: {
      node.word = t.take(4);
      switch (t.type as number) {
        case 260: {
          node.value = append(node.value, readNone(t));
          break;
        }
        case 317: case 318: case 320: {
          node.value = append(node.value, readFigure(t));
          while (set39[t.type] === 1) {
            switch (t.type as number) {
              case 283: {
                t.expect(283); // per
                node.per = append(node.per, readPeriod(t));
                break;
              }
              case 175: {
                t.expect(175); // during
                node.during = append(node.during, readRef(t));
                break;
              }
              case 83: {
                t.expect(83); // counting
                node.counting = append(node.counting, readFlag(t));
                break;
              }
              case 50: {
                t.expect(50); // excluding
                node.excluding = append(node.excluding, readRef(t));
                while (t.at(307)) {
                  t.expect(307); // ,
                  node.excluding = append(node.excluding, readRef(t));
                }
                break;
              }
              default:
                t.giveUp();
            }
          }
          break;
        }
        default:
          t.giveUp();
      }
      break;
    }
    case 103: case 33: {
      node.word = takeOneOf(t, set40);
      node.value = append(node.value, readLimit(t));
      while (t.at(307)) {
        t.expect(307); // ,
        node.value = append(node.value, readLimit(t));
      }
      break;
    }
    case 148: {
      node.word = t.take(148);
      node.value = append(node.value, readUpdate(t));
      while (t.at(307)) {
        t.expect(307); // ,
        node.value = append(node.value, readUpdate(t));
      }
      break;
    }
    case 108: {
      node.word = t.take(108);
      switch (t.type as number) {
        case 260: {
          node.value = append(node.value, readNone(t));
          break;
        }
        case 324: case 325: {
          node.value = append(node.value, readWorkload(t));
          while (t.at(307)) {
            t.expect(307); // ,
            node.value = append(node.value, readWorkload(t));
          }
          break;
        }
        default:
          t.giveUp();
      }
      break;
    }
    case 27: {
      node.word = t.take(27);
      switch (t.type as number) {
        case 260: {
          node.value = append(node.value, readNone(t));
          break;
        }
        case 323: case 300: case 301: case 302: case 303: case 324: case 325: {
          switch (t.type as number) {
            case 323: case 300: case 301: case 302: case 303: {
              node.value = append(node.value, readRef(t));
              break;
            }
            case 324: case 325: {
              node.value = append(node.value, readText(t));
              break;
            }
            default:
              t.giveUp();
          }
          while (t.at(307)) {
            t.expect(307); // ,
            switch (t.type as number) {
              case 323: case 300: case 301: case 302: case 303: {
                node.value = append(node.value, readRef(t));
                break;
              }
              case 324: case 325: {
                node.value = append(node.value, readText(t));
                break;
              }
              default:
                t.giveUp();
            }
          }
          break;
        }
        default:
          t.giveUp();
      }
      break;
    }
    case 191: {
      node.word = t.take(191);
      switch (t.type as number) {
        case 324: case 325: {
          node.title = append(node.title, readText(t));
          node.op = takeOneOf(t, set16);
          node.value = append(node.value, readQuantity(t));
          if (t.at(283)) {
            t.expect(283); // per
            node.per = append(node.per, readPeriod(t));
          }
          if (t.at(90)) {
            t.expect(90); // measured
            t.expect(289); // by
            node.measured = append(node.measured, readRef(t));
          }
          break;
        }
        case 317: case 318: case 323: case 320: {
          node.value = append(node.value, readAmount(t));
          if (t.at(294)) {
            t.expect(294); // of
            switch (t.type as number) {
              case 320: {
                node.outOf = append(node.outOf, readPlainNumber(t));
                break;
              }
              case 323: case 300: case 301: case 302: case 303: {
                node.of = append(node.of, readRef(t));
                break;
              }
              default:
                t.giveUp();
            }
          }
          break;
        }
        default:
          t.giveUp();
      }
      break;
    }
    case 176: {
      node.word = t.take(176);
      t.expect(294); // of
      node.of = append(node.of, readRef(t));
      switch (t.type as number) {
        case 260: {
          node.value = append(node.value, readNone(t));
          break;
        }
        case 324: case 325: {
          node.value = append(node.value, readText(t));
          while (t.at(307)) {
            t.expect(307); // ,
            node.value = append(node.value, readText(t));
          }
          break;
        }
        default:
          t.giveUp();
      }
      break;
    }
    case 220: {
      node.word = t.take(220);
      switch (t.type as number) {
        case 260: {
          node.value = append(node.value, readNone(t));
          break;
        }
        case 323: {
          node.value = append(node.value, readMoney(t));
          if (t.at(283)) {
            t.expect(283); // per
            node.per = append(node.per, readPeriod(t));
          }
          break;
        }
        default:
          t.giveUp();
      }
      break;
    }
    case 183: {
      node.word = t.take(183);
      node.value = append(node.value, readNotice(t));
      while (t.at(307)) {
        t.expect(307); // ,
        node.value = append(node.value, readNotice(t));
      }
      break;
    }
    case 164: {
      node.word = t.take(164);
      switch (t.type as number) {
        case 260: {
          node.value = append(node.value, readNone(t));
          break;
        }
        case 210: {
          t.expect(210); // every
          node.every = append(node.every, readDuration(t));
          while (t.at(258) || t.at(291)) {
            switch (t.type as number) {
              case 258: {
                t.expect(258); // last
                node.last = append(node.last, readDateValue(t));
                break;
              }
              case 291: {
                t.expect(291); // to
                node.to = append(node.to, readRef(t));
                while (t.at(307)) {
                  t.expect(307); // ,
                  node.to = append(node.to, readRef(t));
                }
                break;
              }
              default:
                t.giveUp();
            }
          }
          break;
        }
        default:
          t.giveUp();
      }
      break;
    }
    case 231: {
      node.word = t.take(231);
      node.value = append(node.value, readDateValue(t));
      if (t.at(291)) {
        t.expect(291); // to
        node.to = append(node.to, readDateValue(t));
      }
      break;
    }
    case 269: {
      node.word = t.take(269);
      node.subject = takeOneOf(t, set4);
      switch (t.type as number) {
        case 293: case 292: case 309: case 310: case 311: {
          node.op = takeOneOf(t, set16);
          node.value = append(node.value, readQuantity(t));
          break;
        }
        case 317: case 318: case 323: case 320: {
          node.value = append(node.value, readQuantity(t));
          t.expect(291); // to
          node.to = append(node.to, readQuantity(t));
          break;
        }
        default:
          t.giveUp();
      }
      if (t.at(283)) {
        t.expect(283); // per
        node.per = append(node.per, readPeriod(t));
      }
      switch (t.type as number) {
        case 324: case 325: {
          node.consequence = append(node.consequence, readText(t));
          break;
        }
        case 173: {
          t.expect(173); // credit
          node.credit = append(node.credit, readAmount(t));
          if (t.at(324) || t.at(325)) {
            node.consequence = append(node.consequence, readText(t));
          }
          break;
        }
        default:
          t.giveUp();
      }
      break;
    }
    case 140: {
      node.word = t.take(140);
      switch (t.type as number) {
        case 260: {
          node.value = append(node.value, readNone(t));
          break;
        }
        case 324: case 325: {
          node.value = append(node.value, readText(t));
          while (t.at(307)) {
            t.expect(307); // ,
            node.value = append(node.value, readText(t));
          }
          break;
        }
        default:
          t.giveUp();
      }
      break;
    }
    default:
      t.giveUp();
  }
  node.$end = t.before;
  return node;
}

function readLimit(t: TokenSource): LightNode {
  let node: LightNode = new LimitNode(t.start);
  if (set1[t.type] === 1) {
    node.level = append(node.level, readLevel(t));
  }
  switch (t.type as number) {
    case 260: {
      node.value = append(node.value, readNone(t));
      break;
    }
    case 320: case 318: case 317: {
      if (t.at(320)) {
        node.least = t.take(320);
        t.expect(291); // to
      }
      node.value = append(node.value, readSpan(t));
      break;
    }
    default:
      t.giveUp();
  }
  while (t.at(280) || t.at(175)) {
    switch (t.type as number) {
      case 280: {
        t.expect(280); // for
        node.share = append(node.share, readPercent(t));
        break;
      }
      case 175: {
        t.expect(175); // during
        node.during = append(node.during, readRef(t));
        break;
      }
      default:
        t.giveUp();
    }
  }
  node.$end = t.before;
  return node;
}

function readUpdate(t: TokenSource): LightNode {
  let node: LightNode = new UpdateNode(t.start);
  if (set1[t.type] === 1) {
    node.level = append(node.level, readLevel(t));
  }
  t.expect(210); // every
  node.every = append(node.every, readDuration(t));
  node.$end = t.before;
  return node;
}

function readWorkload(t: TokenSource): LightNode {
  let node: LightNode = new WorkloadNode(t.start);
  node.title = append(node.title, readText(t));
  if (set16[t.type] === 1) {
    node.op = takeOneOf(t, set16);
    node.value = append(node.value, readQuantity(t));
    if (t.at(283)) {
      t.expect(283); // per
      node.per = append(node.per, readPeriod(t));
    }
  }
  node.$end = t.before;
  return node;
}

function readNotice(t: TokenSource): LightNode {
  let node: LightNode = new NoticeNode(t.start);
  node.title = append(node.title, readText(t));
  node.value = append(node.value, readDuration(t));
  node.$end = t.before;
  return node;
}

function readProcessKind(t: TokenSource): string {
  return takeOneOf(t, set41);
}

function readStepKind(t: TokenSource): string {
  return takeOneOf(t, set42);
}

function readProcessProperty(t: TokenSource): LightNode {
  let node: LightNode = new ProcessPropertyNode(t.start);
  switch (t.type as number) {
    case 142: {
      node.word = t.take(142);
      node.value = append(node.value, readText(t));
      break;
    }
    case 146: {
      node.word = t.take(146);
      switch (t.type as number) {
        case 260: {
          node.value = append(node.value, readNone(t));
          break;
        }
        case 324: case 325: {
          node.value = append(node.value, readText(t));
          while (t.at(307)) {
            t.expect(307); // ,
            node.value = append(node.value, readText(t));
          }
          break;
        }
        default:
          t.giveUp();
      }
      break;
    }
    case 214: {
      node.word = t.take(214);
      switch (t.type as number) {
        case 260: {
          node.value = append(node.value, readNone(t));
          break;
        }
        case 323: case 300: case 301: case 302: case 303: {
          node.value = append(node.value, readRef(t));
          while (t.at(307)) {
            t.expect(307); // ,
            node.value = append(node.value, readRef(t));
          }
          if (t.at(253)) {
            t.expect(253); // from
            node.from = append(node.from, readRef(t));
            while (t.at(307)) {
              t.expect(307); // ,
              node.from = append(node.from, readRef(t));
            }
          }
          break;
        }
        default:
          t.giveUp();
      }
      break;
    }
    case 186: {
      node.word = t.take(186);
      switch (t.type as number) {
        case 260: {
          node.value = append(node.value, readNone(t));
          break;
        }
        case 323: case 300: case 301: case 302: case 303: {
          node.value = append(node.value, readRef(t));
          while (t.at(307)) {
            t.expect(307); // ,
            node.value = append(node.value, readRef(t));
          }
          if (t.at(291)) {
            t.expect(291); // to
            node.to = append(node.to, readRef(t));
            while (t.at(307)) {
              t.expect(307); // ,
              node.to = append(node.to, readRef(t));
            }
          }
          break;
        }
        default:
          t.giveUp();
      }
      break;
    }
    case 90: {
      node.word = t.take(90);
      t.expect(289); // by
      switch (t.type as number) {
        case 260: {
          node.value = append(node.value, readNone(t));
          break;
        }
        case 323: case 300: case 301: case 302: case 303: {
          node.value = append(node.value, readRef(t));
          while (t.at(307)) {
            t.expect(307); // ,
            node.value = append(node.value, readRef(t));
          }
          break;
        }
        default:
          t.giveUp();
      }
      break;
    }
    case 294: case 243: {
      node.word = takeOneOf(t, set43);
      switch (t.type as number) {
        case 260: {
          node.value = append(node.value, readNone(t));
          break;
        }
        case 323: case 300: case 301: case 302: case 303: {
          node.value = append(node.value, readRef(t));
          while (t.at(307)) {
            t.expect(307); // ,
            node.value = append(node.value, readRef(t));
          }
          break;
        }
        default:
          t.giveUp();
      }
      break;
    }
    case 246: case 229: {
      node.word = takeOneOf(t, set44);
      switch (t.type as number) {
        case 260: {
          node.value = append(node.value, readNone(t));
          break;
        }
        case 323: {
          node.value = append(node.value, readStepRef(t));
          while (t.at(307)) {
            t.expect(307); // ,
            node.value = append(node.value, readStepRef(t));
          }
          break;
        }
        default:
          t.giveUp();
      }
      break;
    }
    case 265: {
      node.word = t.take(265);
      node.value = append(node.value, readText(t));
      break;
    }
    default:
      t.giveUp();
  }
  node.$end = t.before;
  return node;
}

function readStepProperty(t: TokenSource): LightNode {
  let node: LightNode = new StepPropertyNode(t.start);
  switch (t.type as number) {
    case 300: case 301: case 302: case 303: {
      node.word = takeOneOf(t, set45);
      switch (t.type as number) {
        case 260: {
          node.value = append(node.value, readNone(t));
          break;
        }
        case 323: {
          node.value = append(node.value, readStepRef(t));
          while (t.at(307)) {
            t.expect(307); // ,
            node.value = append(node.value, readStepRef(t));
          }
          break;
        }
        default:
          t.giveUp();
      }
      break;
    }
    case 252: {
      node.word = t.take(252);
      node.does = append(node.does, readDeed(t));
      while (t.at(307)) {
        t.expect(307); // ,
        node.does = append(node.does, readDeed(t));
      }
      break;
    }
    case 266: {
      node.word = t.take(266);
      node.value = append(node.value, readRef(t));
      if (t.at(269)) {
        t.expect(269); // when
        node.when = append(node.when, readText(t));
      }
      break;
    }
    case 279: {
      node.word = t.take(279);
      break;
    }
    default:
      t.giveUp();
  }
  node.$end = t.before;
  return node;
}

function readStepRef(t: TokenSource): LightNode {
  let node: LightNode = new RefNode(t.start);
  {
    const { start } = t;
    node.name = readStepRefName(t);
    if (t.before - start !== node.name.length) node.$nameLeaves = t.leavesFrom(start);
  }
  node.$end = t.before;
  return node;
}

function readStepRefName(t: TokenSource): string {
  let text = '';
  text += t.take(323);
  while (t.at(304)) {
  text += t.take(304);
  text += readName(t);
  }
  return t.intern(text);
}

function readDeed(t: TokenSource): LightNode {
  let node: LightNode = new WordValueNode(t.start);
  node.word = takeOneOf(t, set3);
  node.$end = t.before;
  return node;
}

function readDecision(t: TokenSource): LightNode {
  t.enter();
  let node: LightNode = new DecisionNode(t.start);
  node.kind = t.take(69);
  {
    const { start } = t;
    node.name = takeOneOf(t, set1);
    node.$name = [start, t.before];
    if (t.before - start !== node.name.length) node.$nameLeaves = t.leavesFrom(start);
  }
  if (t.at(324) || t.at(325) || t.at(322)) {
    node.title = readTitle(t);
  }
  if (t.at(305)) {
    node.$open ??= t.end;
    t.expect(305); // {
    while (set46[t.type] === 1) {
      switch (t.type as number) {
        case 284: case 296: case 250: {
          node.members = append(node.members, readOutcome(t));
          break;
        }
        case 242: case 61: case 116: case 156: case 69: case 159: case 238: case 166: case 14: case 218: case 84: case 97: case 190: case 264: case 257: case 150: case 184: case 259: case 55: case 165: case 151: case 194: case 263: case 95: case 162: case 236: case 221: case 195: case 51: case 60: case 248: case 124: case 261: case 141: case 72: case 133: case 212: case 174: case 96: case 92: case 20: case 101: case 79: case 135: case 32: case 99: case 254: case 224: case 48: case 18: case 217: case 155: case 52: case 19: case 37: case 112: case 17: case 81: case 131: case 56: case 53: case 6: case 143: case 49: case 127: case 132: case 89: case 88: case 104: case 7: case 13: case 24: case 36: case 206: case 268: case 8: case 65: case 62: case 85: case 82: case 113: case 3: case 15: case 28: case 16: case 136: case 98: case 31: case 106: case 171: case 223: case 282: case 216: case 178: case 144: case 222: case 87: case 225: case 255: case 107: case 213: case 251: case 177: case 154: case 180: case 149: case 179: case 207: case 123: case 68: case 74: case 21: case 4: case 103: case 33: case 148: case 108: case 27: case 191: case 176: case 220: case 183: case 164: case 231: case 269: case 140: case 142: case 146: case 214: case 186: case 90: case 294: case 243: case 246: case 229: case 265: case 300: case 301: case 302: case 303: case 252: case 266: case 279: case 278: case 209: case 192: case 35: case 111: case 138: case 91: case 211: case 219: case 94: case 0: case 267: case 187: case 226: case 185: case 193: case 78: case 137: case 208: case 34: case 23: case 22: case 139: case 86: case 26: case 182: case 188: case 168: case 145: case 54: case 77: case 210: case 167: case 232: case 125: case 100: case 172: case 128: case 253: case 29: case 58: case 102: case 59: case 256: case 67: case 126: case 80: case 130: case 134: case 189: case 249: case 25: case 147: case 105: case 262: case 30: case 323: case 169: case 277: case 170: case 201: case 202: case 129: case 157: case 289: case 63: case 64: case 38: case 158: case 200: case 1: case 39: case 40: case 66: case 114: case 83: case 173: case 115: case 160: case 41: case 70: case 175: case 50: case 280: case 42: case 281: case 237: case 43: case 9: case 71: case 10: case 203: case 44: case 258: case 215: case 181: case 117: case 118: case 2: case 260: case 45: case 274: case 290: case 11: case 5: case 204: case 283: case 161: case 93: case 46: case 119: case 47: case 120: case 163: case 121: case 122: case 12: case 73: case 239: case 240: case 241: case 205: case 275: case 276: case 244: case 245: case 291: case 57: case 75: case 227: case 228: case 230: case 247: case 76: case 319: case 320: {
          node.members = append(node.members, readMember(t));
          break;
        }
        default:
          t.giveUp();
      }
    }
    t.expect(306); // }
  }
  node.$end = t.before;
  t.leave();
  return node;
}

function readOutcome(t: TokenSource): LightNode {
  let node: LightNode = new OutcomeNode(t.start);
  switch (t.type as number) {
    case 284: case 296: {
      node.word = takeOneOf(t, set29);
      node.value = append(node.value, readRef(t));
      break;
    }
    case 250: {
      node.word = t.take(250);
      node.when = append(node.when, readText(t));
      node.value = append(node.value, readRef(t));
      break;
    }
    default:
      t.giveUp();
  }
  node.$end = t.before;
  return node;
}

function readAssuranceKind(t: TokenSource): string {
  return takeOneOf(t, set47);
}

function readRegisterKind(t: TokenSource): string {
  return takeOneOf(t, set48);
}

function readAssuranceProperty(t: TokenSource): LightNode {
  let node: LightNode = new AssurancePropertyNode(t.start);
  switch (t.type as number) {
    case 278: case 209: case 192: case 35: {
      node.word = takeOneOf(t, set49);
      node.value = append(node.value, readDateValue(t));
      break;
    }
    case 111: {
      node.word = t.take(111);
      node.value = append(node.value, readDateValue(t));
      if (t.at(291)) {
        t.expect(291); // to
        node.to = append(node.to, readDateValue(t));
      }
      break;
    }
    case 138: {
      node.word = t.take(138);
      switch (t.type as number) {
        case 315: {
          node.value = append(node.value, readDateValue(t));
          if (t.at(289)) {
            t.expect(289); // by
            node.by = append(node.by, readRef(t));
          }
          break;
        }
        case 289: {
          t.expect(289); // by
          switch (t.type as number) {
            case 260: {
              node.value = append(node.value, readNone(t));
              break;
            }
            case 323: case 300: case 301: case 302: case 303: {
              node.value = append(node.value, readRef(t));
              while (t.at(307)) {
                t.expect(307); // ,
                node.value = append(node.value, readRef(t));
              }
              break;
            }
            default:
              t.giveUp();
          }
          break;
        }
        default:
          t.giveUp();
      }
      break;
    }
    case 91: {
      node.word = t.take(91);
      t.expect(280); // for
      node.value = append(node.value, readDuration(t));
      break;
    }
    case 211: case 219: case 94: case 0: {
      node.word = takeOneOf(t, set50);
      node.value = append(node.value, readWordValue(t));
      while (t.at(307)) {
        t.expect(307); // ,
        node.value = append(node.value, readWordValue(t));
      }
      break;
    }
    case 267: case 187: case 226: {
      node.word = takeOneOf(t, set51);
      switch (t.type as number) {
        case 260: {
          node.value = append(node.value, readNone(t));
          break;
        }
        case 323: case 59: case 200: case 154: case 35: case 236: case 111: case 324: case 325: {
          switch (t.type as number) {
            case 323: case 59: case 200: case 154: case 35: case 236: case 111: {
              node.value = append(node.value, readWordValue(t));
              break;
            }
            case 324: case 325: {
              node.value = append(node.value, readText(t));
              break;
            }
            default:
              t.giveUp();
          }
          while (t.at(307)) {
            t.expect(307); // ,
            switch (t.type as number) {
              case 323: case 59: case 200: case 154: case 35: case 236: case 111: {
                node.value = append(node.value, readWordValue(t));
                break;
              }
              case 324: case 325: {
                node.value = append(node.value, readText(t));
                break;
              }
              default:
                t.giveUp();
            }
          }
          break;
        }
        default:
          t.giveUp();
      }
      break;
    }
    case 185: case 193: case 78: {
      node.word = takeOneOf(t, set52);
      switch (t.type as number) {
        case 260: {
          node.value = append(node.value, readNone(t));
          break;
        }
        case 323: case 156: case 61: case 201: case 202: case 62: case 157: case 63: case 64: case 38: case 65: case 158: case 200: case 159: case 1: case 20: case 39: case 40: case 66: case 114: case 67: case 115: case 68: case 69: case 160: case 41: case 70: case 116: case 42: case 237: case 43: case 9: case 71: case 10: case 203: case 44: case 72: case 117: case 118: case 238: case 2: case 45: case 274: case 11: case 5: case 204: case 161: case 236: case 162: case 46: case 21: case 119: case 47: case 120: case 163: case 121: case 164: case 122: case 12: case 73: case 165: case 239: case 240: case 241: case 205: case 123: case 166: case 275: case 276: case 167: case 242: case 74: case 243: case 244: case 245: case 246: case 75: case 206: case 247: case 76: case 4: case 36: case 8: case 112: case 155: case 37: case 60: case 113: case 19: case 324: case 325: {
          switch (t.type as number) {
            case 323: case 156: case 61: case 201: case 202: case 62: case 157: case 63: case 64: case 38: case 65: case 158: case 200: case 159: case 1: case 20: case 39: case 40: case 66: case 114: case 67: case 115: case 68: case 69: case 160: case 41: case 70: case 116: case 42: case 237: case 43: case 9: case 71: case 10: case 203: case 44: case 72: case 117: case 118: case 238: case 2: case 45: case 274: case 11: case 5: case 204: case 161: case 236: case 162: case 46: case 21: case 119: case 47: case 120: case 163: case 121: case 164: case 122: case 12: case 73: case 165: case 239: case 240: case 241: case 205: case 123: case 166: case 275: case 276: case 167: case 242: case 74: case 243: case 244: case 245: case 246: case 75: case 206: case 247: case 76: case 4: case 36: case 8: case 112: case 155: case 37: case 60: case 113: case 19: {
              node.value = append(node.value, readKindValue(t));
              break;
            }
            case 324: case 325: {
              node.value = append(node.value, readText(t));
              break;
            }
            default:
              t.giveUp();
          }
          while (t.at(307)) {
            t.expect(307); // ,
            switch (t.type as number) {
              case 323: case 156: case 61: case 201: case 202: case 62: case 157: case 63: case 64: case 38: case 65: case 158: case 200: case 159: case 1: case 20: case 39: case 40: case 66: case 114: case 67: case 115: case 68: case 69: case 160: case 41: case 70: case 116: case 42: case 237: case 43: case 9: case 71: case 10: case 203: case 44: case 72: case 117: case 118: case 238: case 2: case 45: case 274: case 11: case 5: case 204: case 161: case 236: case 162: case 46: case 21: case 119: case 47: case 120: case 163: case 121: case 164: case 122: case 12: case 73: case 165: case 239: case 240: case 241: case 205: case 123: case 166: case 275: case 276: case 167: case 242: case 74: case 243: case 244: case 245: case 246: case 75: case 206: case 247: case 76: case 4: case 36: case 8: case 112: case 155: case 37: case 60: case 113: case 19: {
                node.value = append(node.value, readKindValue(t));
                break;
              }
              case 324: case 325: {
                node.value = append(node.value, readText(t));
                break;
              }
              default:
                t.giveUp();
            }
          }
          break;
        }
        default:
          t.giveUp();
      }
      break;
    }
    case 137: {
      node.word = t.take(137);
      node.value = append(node.value, readHandled(t));
      while (t.at(307)) {
        t.expect(307); // ,
        node.value = append(node.value, readHandled(t));
      }
      break;
    }
    case 208: case 34: case 23: case 22: case 139: case 86: case 26: case 182: case 188: {
      node.word = takeOneOf(t, set53);
      switch (t.type as number) {
        case 260: {
          node.value = append(node.value, readNone(t));
          break;
        }
        case 324: case 325: {
          node.value = append(node.value, readText(t));
          while (t.at(307)) {
            t.expect(307); // ,
            node.value = append(node.value, readText(t));
          }
          break;
        }
        default:
          t.giveUp();
      }
      break;
    }
    case 168: case 145: {
      node.word = takeOneOf(t, set54);
      switch (t.type as number) {
        case 260: {
          node.value = append(node.value, readNone(t));
          break;
        }
        case 323: case 300: case 301: case 302: case 303: case 324: case 325: {
          switch (t.type as number) {
            case 323: case 300: case 301: case 302: case 303: {
              node.value = append(node.value, readRef(t));
              break;
            }
            case 324: case 325: {
              node.value = append(node.value, readText(t));
              break;
            }
            default:
              t.giveUp();
          }
          while (t.at(307)) {
            t.expect(307); // ,
            switch (t.type as number) {
              case 323: case 300: case 301: case 302: case 303: {
                node.value = append(node.value, readRef(t));
                break;
              }
              case 324: case 325: {
                node.value = append(node.value, readText(t));
                break;
              }
              default:
                t.giveUp();
            }
          }
          break;
        }
        default:
          t.giveUp();
      }
      break;
    }
    case 54: case 77: {
      node.word = takeOneOf(t, set55);
      switch (t.type as number) {
        case 260: {
          node.value = append(node.value, readNone(t));
          break;
        }
        case 323: case 300: case 301: case 302: case 303: {
          node.value = append(node.value, readRef(t));
          while (t.at(307)) {
            t.expect(307); // ,
            node.value = append(node.value, readRef(t));
          }
          break;
        }
        default:
          t.giveUp();
      }
      break;
    }
    case 210: {
      node.word = t.take(210);
      switch (t.type as number) {
        case 260: {
          node.value = append(node.value, readNone(t));
          break;
        }
        case 318: {
          node.value = append(node.value, readDuration(t));
          if (t.at(258)) {
            t.expect(258); // last
            node.last = append(node.last, readDateValue(t));
          }
          break;
        }
        default:
          t.giveUp();
      }
      break;
    }
    case 167: {
      node.word = t.take(167);
      switch (t.type as number) {
        case 260: {
          node.value = append(node.value, readNone(t));
          break;
        }
        case 323: case 300: case 301: case 302: case 303: {
          node.value = append(node.value, readRef(t));
          while (t.at(307)) {
            t.expect(307); // ,
            node.value = append(node.value, readRef(t));
          }
          break;
        }
        default:
          t.giveUp();
      }
      break;
    }
    case 232: {
      node.word = t.take(232);
      switch (t.type as number) {
        case 315: {
          node.date = append(node.date, readDateValue(t));
          node.value = append(node.value, readQuantity(t));
          break;
        }
        case 280: {
          t.expect(280); // for
          node.for = append(node.for, readKindValue(t));
          switch (t.type as number) {
            case 260: {
              node.value = append(node.value, readNone(t));
              break;
            }
            case 324: case 325: {
              node.value = append(node.value, readText(t));
              while (t.at(307)) {
                t.expect(307); // ,
                node.value = append(node.value, readText(t));
              }
              break;
            }
            default:
              t.giveUp();
          }
          break;
        }
        case 260: case 324: case 325: {
          switch (t.type as number) {
            case 260: {
              node.value = append(node.value, readNone(t));
              break;
            }
            case 324: case 325: {
              node.value = append(node.value, readText(t));
              while (t.at(307)) {
                t.expect(307); // ,
                node.value = append(node.value, readText(t));
              }
              break;
            }
            default:
              t.giveUp();
          }
          break;
        }
        default:
          t.giveUp();
      }
      break;
    }
    case 125: case 100: case 172: case 128: case 253: {
      node.word = takeOneOf(t, set56);
      switch (t.type as number) {
        case 260: {
          node.value = append(node.value, readNone(t));
          break;
        }
        case 323: case 300: case 301: case 302: case 303: {
          node.value = append(node.value, readRef(t));
          while (t.at(307)) {
            t.expect(307); // ,
            node.value = append(node.value, readRef(t));
          }
          break;
        }
        default:
          t.giveUp();
      }
      break;
    }
    case 29: {
      node.word = t.take(29);
      node.value = append(node.value, readScore(t));
      break;
    }
    case 58: {
      node.word = t.take(58);
      node.value = append(node.value, readWordValue(t));
      if (t.at(289)) {
        t.expect(289); // by
        node.by = append(node.by, readRef(t));
        while (t.at(307)) {
          t.expect(307); // ,
          node.by = append(node.by, readRef(t));
        }
      }
      break;
    }
    case 102: {
      node.word = t.take(102);
      t.expect(29); // likelihood
      node.likelihood = append(node.likelihood, readScore(t));
      t.expect(179); // impact
      node.impact = append(node.impact, readScore(t));
      break;
    }
    case 59: {
      node.word = t.take(59);
      node.value = append(node.value, readDateValue(t));
      if (t.at(289)) {
        t.expect(289); // by
        node.by = append(node.by, readRef(t));
      }
      break;
    }
    case 256: {
      node.word = t.take(256);
      t.expect(295); // at
      node.value = append(node.value, readText(t));
      if (t.at(280)) {
        t.expect(280); // for
        node.for = append(node.for, readDuration(t));
      }
      break;
    }
    case 67: case 126: {
      node.word = takeOneOf(t, set57);
      node.value = append(node.value, readClauses(t));
      break;
    }
    case 80: case 130: {
      node.word = takeOneOf(t, set58);
      t.expect(289); // by
      switch (t.type as number) {
        case 260: {
          node.value = append(node.value, readNone(t));
          break;
        }
        case 323: case 300: case 301: case 302: case 303: {
          node.value = append(node.value, readRef(t));
          while (t.at(307)) {
            t.expect(307); // ,
            node.value = append(node.value, readRef(t));
          }
          break;
        }
        default:
          t.giveUp();
      }
      break;
    }
    case 134: {
      node.word = t.take(134);
      switch (t.type as number) {
        case 260: {
          node.value = append(node.value, readNone(t));
          break;
        }
        case 324: case 325: {
          node.value = append(node.value, readText(t));
          while (t.at(307)) {
            t.expect(307); // ,
            node.value = append(node.value, readText(t));
          }
          break;
        }
        default:
          t.giveUp();
      }
      break;
    }
    case 189: {
      node.word = t.take(189);
      node.value = append(node.value, readText(t));
      break;
    }
    default:
      t.giveUp();
  }
  node.$end = t.before;
  return node;
}

function readHandled(t: TokenSource): LightNode {
  let node: LightNode = new HandledNode(t.start);
  node.value = append(node.value, readKindValue(t));
  node.title = append(node.title, readText(t));
  node.$end = t.before;
  return node;
}

function readFrameworkKind(t: TokenSource): string {
  return takeOneOf(t, set59);
}

function readClause(t: TokenSource): LightNode {
  t.enter();
  let node: LightNode = new ClauseNode(t.start);
  node.kind = t.take(159);
  {
    const { start } = t;
    node.name = readClauseCode(t);
    node.$name = [start, t.before];
    if (t.before - start !== node.name.length) node.$nameLeaves = t.leavesFrom(start);
  }
  if (t.at(324) || t.at(325) || t.at(322)) {
    node.title = readTitle(t);
  }
  if (t.at(305)) {
    node.$open ??= t.end;
    t.expect(305); // {
    while (set10[t.type] === 1) {
      node.members = append(node.members, readMember(t));
    }
    t.expect(306); // }
  }
  node.$end = t.before;
  t.leave();
  return node;
}

function readRequirement(t: TokenSource): LightNode {
  let node: LightNode = new RequirementNode(t.start);
  node.kind = takeOneOf(t, set60);
  if (t.at(93)) {
    t.take(93);
    node.practice = true;
  }
  if (set1[t.type] === 1) {
    {
      const { start } = t;
      node.name = takeOneOf(t, set1);
      node.$name = [start, t.before];
      if (t.before - start !== node.name.length) node.$nameLeaves = t.leavesFrom(start);
    }
  }
  node.title = readText(t);
  node.sentence = readSentence(t);
  node.$end = t.before;
  return node;
}

function readClauseProperty(t: TokenSource): LightNode {
  let node: LightNode = new ClausePropertyNode(t.start);
  switch (t.type as number) {
    case 249: {
      node.word = t.take(249);
      node.value = append(node.value, readText(t));
      break;
    }
    case 25: {
      node.word = t.take(25);
      if (t.at(101) || t.at(230)) {
        node.status = takeOneOf(t, set61);
      }
      node.title = append(node.title, readText(t));
      if (set62[t.type] === 1) {
        node.sentence = readSentence(t);
      }
      break;
    }
    case 147: {
      node.word = t.take(147);
      switch (t.type as number) {
        case 260: {
          node.value = append(node.value, readNone(t));
          break;
        }
        case 324: case 325: {
          node.value = append(node.value, readText(t));
          while (t.at(307)) {
            t.expect(307); // ,
            node.value = append(node.value, readText(t));
          }
          break;
        }
        default:
          t.giveUp();
      }
      break;
    }
    default:
      t.giveUp();
  }
  node.$end = t.before;
  return node;
}

function readRule(t: TokenSource): LightNode {
  let node: LightNode = new RuleNode(t.start);
  node.kind = t.take(241);
  {
    const { start } = t;
    node.name = takeOneOf(t, set1);
    node.$name = [start, t.before];
    if (t.before - start !== node.name.length) node.$nameLeaves = t.leavesFrom(start);
  }
  if (t.at(324) || t.at(325) || t.at(322)) {
    node.title = readTitle(t);
  }
  if (t.at(305)) {
    node.$open ??= t.end;
    t.expect(305); // {
    while (set63[t.type] === 1) {
      switch (t.type as number) {
        case 270: case 271: case 296: case 152: case 295: {
          node.members = append(node.members, readRuleSentence(t));
          break;
        }
        case 242: case 61: case 116: case 156: case 69: case 159: case 238: case 166: case 14: case 218: case 84: case 97: case 190: case 264: case 257: case 150: case 184: case 259: case 55: case 165: case 151: case 194: case 263: case 95: case 162: case 236: case 221: case 195: case 51: case 60: case 248: case 124: case 261: case 141: case 72: case 133: case 212: case 174: case 96: case 92: case 20: case 101: case 79: case 135: case 32: case 99: case 254: case 224: case 48: case 18: case 217: case 155: case 52: case 19: case 37: case 112: case 17: case 81: case 131: case 56: case 53: case 6: case 143: case 49: case 127: case 132: case 89: case 88: case 104: case 7: case 13: case 24: case 36: case 206: case 268: case 8: case 65: case 62: case 85: case 82: case 113: case 3: case 15: case 28: case 16: case 136: case 98: case 31: case 106: case 171: case 223: case 282: case 216: case 178: case 144: case 222: case 87: case 225: case 255: case 107: case 213: case 251: case 177: case 154: case 180: case 149: case 179: case 207: case 123: case 68: case 74: case 21: case 4: case 103: case 33: case 148: case 108: case 27: case 191: case 176: case 220: case 183: case 164: case 231: case 269: case 140: case 142: case 146: case 214: case 186: case 90: case 294: case 243: case 246: case 229: case 265: case 300: case 301: case 302: case 303: case 252: case 266: case 279: case 278: case 209: case 192: case 35: case 111: case 138: case 91: case 211: case 219: case 94: case 0: case 267: case 187: case 226: case 185: case 193: case 78: case 137: case 208: case 34: case 23: case 22: case 139: case 86: case 26: case 182: case 188: case 168: case 145: case 54: case 77: case 210: case 167: case 232: case 125: case 100: case 172: case 128: case 253: case 29: case 58: case 102: case 59: case 256: case 67: case 126: case 80: case 130: case 134: case 189: case 249: case 25: case 147: case 105: case 262: case 30: case 323: case 169: case 277: case 170: case 201: case 202: case 129: case 157: case 289: case 63: case 64: case 38: case 158: case 200: case 1: case 39: case 40: case 66: case 114: case 83: case 173: case 115: case 160: case 41: case 70: case 175: case 50: case 280: case 42: case 281: case 237: case 43: case 9: case 71: case 10: case 203: case 44: case 258: case 215: case 181: case 117: case 118: case 2: case 260: case 45: case 274: case 290: case 11: case 5: case 204: case 283: case 161: case 93: case 46: case 119: case 47: case 120: case 163: case 121: case 122: case 12: case 73: case 239: case 240: case 241: case 205: case 275: case 276: case 244: case 245: case 291: case 57: case 75: case 227: case 228: case 230: case 247: case 76: case 319: case 320: {
          node.members = append(node.members, readMember(t));
          break;
        }
        default:
          t.giveUp();
      }
    }
    t.expect(306); // }
  }
  node.$end = t.before;
  return node;
}

function readRuleSentence(t: TokenSource): LightNode {
  let node: LightNode = new RuleSentenceNode(t.start);
  node.sentence = readSentence(t);
  node.$end = t.before;
  return node;
}

function readRuleProperty(t: TokenSource): LightNode {
  let node: LightNode = new RulePropertyNode(t.start);
  node.word = t.take(105);
  node.value = append(node.value, readWordValue(t));
  while (t.at(307)) {
    t.expect(307); // ,
    node.value = append(node.value, readWordValue(t));
  }
  node.$end = t.before;
  return node;
}

function readMapping(t: TokenSource): LightNode {
  let node: LightNode = new MappingNode(t.start);
  node.kind = t.take(117);
  {
    const { start } = t;
    node.name = takeOneOf(t, set1);
    node.$name = [start, t.before];
    if (t.before - start !== node.name.length) node.$nameLeaves = t.leavesFrom(start);
  }
  node.from = readRef(t);
  t.expect(291); // to
  node.to = readRef(t);
  if (t.at(305)) {
    node.$open ??= t.end;
    t.expect(305); // {
    while (set64[t.type] === 1) {
      node.members = append(node.members, readMappingLine(t));
    }
    t.expect(306); // }
  }
  node.$end = t.before;
  return node;
}

function readMappingLine(t: TokenSource): LightNode {
  let node: LightNode = new MappingLineNode(t.start);
  node.from = readClauseNumber(t);
  t.expect(309); // =
  node.codes = append(node.codes, readClauseNumber(t));
  while (t.at(307)) {
    t.expect(307); // ,
    node.codes = append(node.codes, readClauseNumber(t));
  }
  node.$end = t.before;
  return node;
}

function readSentence(t: TokenSource): LightNode {
  let node: LightNode = new SentenceNode(t.start);
  switch (t.type as number) {
    case 270: {
      node.each = readEach(t);
      break;
    }
    case 271: case 296: case 152: case 295: {
      node.count = readCount(t);
      node.group = readGroup(t);
      break;
    }
    default:
      t.giveUp();
  }
  if (t.at(285) || t.at(297) || t.at(197)) {
    switch (t.type as number) {
      case 285: case 297: {
        node.verb = takeOneOf(t, set65);
        node.claim = readAlternatives(t);
        if (t.at(307)) {
          t.expect(307); // ,
          t.expect(197); // passes
          node.passes = append(node.passes, readRef(t));
          while (t.at(307)) {
            t.expect(307); // ,
            node.passes = append(node.passes, readRef(t));
          }
        }
        break;
      }
      case 197: {
        t.expect(197); // passes
        node.passes = append(node.passes, readRef(t));
        while (t.at(307)) {
          t.expect(307); // ,
          node.passes = append(node.passes, readRef(t));
        }
        break;
      }
      default:
        t.giveUp();
    }
  }
  node.$end = t.before;
  return node;
}

function readEach(t: TokenSource): LightNode {
  let node: LightNode = new EachNode(t.start);
  t.expect(270); // each
  node.group = readGroup(t);
  if (t.at(307)) {
    t.expect(307); // ,
    t.expect(270); // each
    t.expect(294); // of
    t.expect(286); // its
    node.members = readPhrase(t);
  }
  node.$end = t.before;
  return node;
}

function readGroup(t: TokenSource): LightNode {
  let node: LightNode = new GroupNode(t.start);
  node.kinds = append(node.kinds, takeOneOf(t, set4));
  while (t.at(298)) {
    t.expect(298); // or
    node.kinds = append(node.kinds, takeOneOf(t, set4));
  }
  if (t.at(233)) {
    t.expect(233); // where
    node.condition = readAlternatives(t);
  }
  node.$end = t.before;
  return node;
}

function readCount(t: TokenSource): LightNode {
  let node: LightNode = new CountNode(t.start);
  switch (t.type as number) {
    case 271: case 296: {
      node.word = takeOneOf(t, set66);
      break;
    }
    case 152: {
      node.word = t.take(152);
      node.number = t.take(320);
      break;
    }
    case 295: {
      node.word = t.take(295);
      node.limit = takeOneOf(t, set67);
      node.number = t.take(320);
      break;
    }
    default:
      t.giveUp();
  }
  node.$end = t.before;
  return node;
}

function readAlternatives(t: TokenSource): LightNode {
  t.enter();
  let node: LightNode = new AlternativesNode(t.start);
  node.terms = append(node.terms, readConjunction(t));
  while (t.at(298)) {
    t.expect(298); // or
    node.terms = append(node.terms, readConjunction(t));
  }
  node.$end = t.before;
  t.leave();
  return node;
}

function readConjunction(t: TokenSource): LightNode {
  t.enter();
  let node: LightNode = new ConjunctionNode(t.start);
  node.terms = append(node.terms, readTerm(t));
  while (t.at(287)) {
    t.expect(287); // and
    node.terms = append(node.terms, readTerm(t));
  }
  node.$end = t.before;
  t.leave();
  return node;
}

function readTerm(t: TokenSource): LightNode {
  switch (t.type as number) {
    case 288:
      return readNegation(t);
    case 312:
      return readBracket(t);
    case 271: case 296: case 152: case 295:
      return readLinked(t);
    case 323: case 156: case 61: case 201: case 202: case 62: case 157: case 63: case 64: case 38: case 65: case 158: case 200: case 159: case 1: case 20: case 39: case 40: case 66: case 114: case 67: case 115: case 68: case 69: case 160: case 41: case 70: case 116: case 42: case 237: case 43: case 9: case 71: case 10: case 203: case 44: case 72: case 117: case 118: case 238: case 2: case 45: case 274: case 11: case 5: case 204: case 161: case 236: case 162: case 46: case 21: case 119: case 47: case 120: case 163: case 121: case 164: case 122: case 12: case 73: case 165: case 239: case 240: case 241: case 205: case 123: case 166: case 275: case 276: case 167: case 242: case 74: case 243: case 244: case 245: case 246: case 75: case 206: case 247: case 76: case 22: case 124: case 168: case 169: case 125: case 126: case 248: case 277: case 170: case 127: case 77: case 59: case 249: case 78: case 79: case 80: case 81: case 128: case 48: case 4: case 171: case 207: case 129: case 289: case 250: case 208: case 130: case 131: case 0: case 154: case 132: case 35: case 133: case 82: case 23: case 83: case 172: case 173: case 13: case 36: case 209: case 251: case 134: case 135: case 136: case 174: case 14: case 24: case 25: case 252: case 278: case 175: case 176: case 279: case 49: case 26: case 210: case 84: case 177: case 27: case 50: case 51: case 85: case 86: case 280: case 87: case 88: case 253: case 3: case 15: case 281: case 211: case 178: case 137: case 254: case 212: case 213: case 179: case 6: case 214: case 28: case 138: case 255: case 256: case 257: case 258: case 215: case 180: case 29: case 216: case 16: case 259: case 181: case 8: case 89: case 90: case 182: case 217: case 30: case 260: case 183: case 282: case 184: case 17: case 91: case 290: case 92: case 185: case 139: case 186: case 218: case 110: case 261: case 112: case 140: case 155: case 283: case 219: case 111: case 93: case 220: case 94: case 52: case 141: case 95: case 96: case 142: case 53: case 97: case 98: case 31: case 99: case 100: case 143: case 32: case 54: case 101: case 144: case 102: case 33: case 37: case 103: case 18: case 187: case 188: case 7: case 55: case 221: case 189: case 104: case 60: case 105: case 262: case 145: case 222: case 56: case 190: case 263: case 106: case 113: case 264: case 223: case 191: case 224: case 19: case 192: case 265: case 266: case 107: case 291: case 57: case 193: case 225: case 58: case 226: case 146: case 147: case 227: case 267: case 228: case 148: case 149: case 268: case 229: case 230: case 231: case 232: case 150: case 194: case 195: case 269: case 151: case 34: case 108: case 284:
      return readStatement(t);
    default:
      return t.giveUp();
  }
}

function readNegation(t: TokenSource): LightNode {
  t.enter();
  let node: LightNode = new NegationNode(t.start);
  t.expect(288); // not
  node.term = readTerm(t);
  node.$end = t.before;
  t.leave();
  return node;
}

function readBracket(t: TokenSource): LightNode {
  t.enter();
  let node: LightNode = new BracketNode(t.start);
  t.expect(312); // (
  node.term = readAlternatives(t);
  t.expect(313); // )
  node.$end = t.before;
  t.leave();
  return node;
}

function readLinked(t: TokenSource): LightNode {
  t.enter();
  let node: LightNode = new LinkedNode(t.start);
  node.count = readCount(t);
  node.kind = takeOneOf(t, set4);
  if (t.at(198)) {
    t.take(198);
    node.both = true;
    t.expect(273); // both
  }
  if (t.at(233)) {
    t.expect(233); // where
    t.expect(312); // (
    node.condition = readAlternatives(t);
    t.expect(313); // )
  }
  node.$end = t.before;
  t.leave();
  return node;
}

function readStatement(t: TokenSource): LightNode {
  let node: LightNode = new StatementNode(t.start);
  node.phrase = readPhrase(t);
  if (set68[t.type] === 1) {
    node.test = readTest(t);
  }
  node.$end = t.before;
  return node;
}

function readPhrase(t: TokenSource): LightNode {
  let node: LightNode = new PhraseNode(t.start);
  node.words = append(node.words, takeOneOf(t, set4));
  while (t.at(304)) {
    t.expect(304); // .
    node.words = append(node.words, takeOneOf(t, set69));
  }
  node.$end = t.before;
  return node;
}

function readPathWord(t: TokenSource): string {
  return takeOneOf(t, set69);
}

function readTest(t: TokenSource): LightNode {
  switch (t.type as number) {
    case 309: case 299: case 310: case 292: case 311: case 293: case 199: case 235:
      return readCompare(t);
    case 196:
      return readWithin(t);
    case 153:
      return readOverdue(t);
    case 109:
      return readIncludes(t);
    default:
      return t.giveUp();
  }
}

function readCompare(t: TokenSource): LightNode {
  let node: LightNode = new CompareNode(t.start);
  node.op = takeOneOf(t, set70);
  node.operand = readOperand(t);
  node.$end = t.before;
  return node;
}

function readWithin(t: TokenSource): LightNode {
  let node: LightNode = new WithinNode(t.start);
  t.expect(196); // within
  switch (t.type as number) {
    case 318: {
      node.duration = t.take(318);
      break;
    }
    case 324: case 325: {
      node.clause = takeOneOf(t, set15);
      break;
    }
    default:
      t.giveUp();
  }
  node.$end = t.before;
  return node;
}

function readOverdue(t: TokenSource): LightNode {
  let node: LightNode = new OverdueNode(t.start);
  t.expect(153); // overdue
  node.$end = t.before;
  return node;
}

function readIncludes(t: TokenSource): LightNode {
  let node: LightNode = new IncludesNode(t.start);
  t.expect(109); // includes
  t.expect(312); // (
  node.items = append(node.items, takeOneOf(t, set4));
  while (t.at(307)) {
    t.expect(307); // ,
    node.items = append(node.items, takeOneOf(t, set4));
  }
  t.expect(313); // )
  node.$end = t.before;
  return node;
}

function readOperand(t: TokenSource): LightNode {
  switch (t.type as number) {
    case 315:
      return readDateValue(t);
    case 317:
      return readPercent(t);
    case 318:
      return readDuration(t);
    case 320:
      return readPlainNumber(t);
    case 324: case 325:
      return readOperandText(t);
    case 323: case 156: case 61: case 201: case 202: case 62: case 157: case 63: case 64: case 38: case 65: case 158: case 200: case 159: case 1: case 20: case 39: case 40: case 66: case 114: case 67: case 115: case 68: case 69: case 160: case 41: case 70: case 116: case 42: case 237: case 43: case 9: case 71: case 10: case 203: case 44: case 72: case 117: case 118: case 238: case 2: case 45: case 274: case 11: case 5: case 204: case 161: case 236: case 162: case 46: case 21: case 119: case 47: case 120: case 163: case 121: case 164: case 122: case 12: case 73: case 165: case 239: case 240: case 241: case 205: case 123: case 166: case 275: case 276: case 167: case 242: case 74: case 243: case 244: case 245: case 246: case 75: case 206: case 247: case 76: case 22: case 124: case 168: case 169: case 125: case 126: case 248: case 277: case 170: case 127: case 77: case 59: case 249: case 78: case 79: case 80: case 81: case 128: case 48: case 4: case 171: case 207: case 129: case 289: case 250: case 208: case 130: case 131: case 0: case 154: case 132: case 35: case 133: case 82: case 23: case 83: case 172: case 173: case 13: case 36: case 209: case 251: case 134: case 135: case 136: case 174: case 14: case 24: case 25: case 252: case 278: case 175: case 176: case 279: case 49: case 26: case 210: case 84: case 177: case 27: case 50: case 51: case 85: case 86: case 280: case 87: case 88: case 253: case 3: case 15: case 281: case 211: case 178: case 137: case 254: case 212: case 213: case 179: case 6: case 214: case 28: case 138: case 255: case 256: case 257: case 258: case 215: case 180: case 29: case 216: case 16: case 259: case 181: case 8: case 89: case 90: case 182: case 217: case 30: case 260: case 183: case 282: case 184: case 17: case 91: case 290: case 92: case 185: case 139: case 186: case 218: case 110: case 261: case 112: case 140: case 155: case 283: case 219: case 111: case 93: case 220: case 94: case 52: case 141: case 95: case 96: case 142: case 53: case 97: case 98: case 31: case 99: case 100: case 143: case 32: case 54: case 101: case 144: case 102: case 33: case 37: case 103: case 18: case 187: case 188: case 7: case 55: case 221: case 189: case 104: case 60: case 105: case 262: case 145: case 222: case 56: case 190: case 263: case 106: case 113: case 264: case 223: case 191: case 224: case 19: case 192: case 265: case 266: case 107: case 291: case 57: case 193: case 225: case 58: case 226: case 146: case 147: case 227: case 267: case 228: case 148: case 149: case 268: case 229: case 230: case 231: case 232: case 150: case 194: case 195: case 269: case 151: case 34: case 108: case 284:
      return readPhraseOperand(t);
    default:
      return t.giveUp();
  }
}

function readOperandText(t: TokenSource): LightNode {
  let node: LightNode = new TextNode(t.start);
  node.text = takeOneOf(t, set15);
  node.$end = t.before;
  return node;
}

function readPhraseOperand(t: TokenSource): LightNode {
  let node: LightNode = new PhraseOperandNode(t.start);
  node.phrase = readPhrase(t);
  if (t.at(314) || t.at(308)) {
    node.sign = takeOneOf(t, set71);
    switch (t.type as number) {
      case 318: {
        node.shift = t.take(318);
        break;
      }
      case 323: case 156: case 61: case 201: case 202: case 62: case 157: case 63: case 64: case 38: case 65: case 158: case 200: case 159: case 1: case 20: case 39: case 40: case 66: case 114: case 67: case 115: case 68: case 69: case 160: case 41: case 70: case 116: case 42: case 237: case 43: case 9: case 71: case 10: case 203: case 44: case 72: case 117: case 118: case 238: case 2: case 45: case 274: case 11: case 5: case 204: case 161: case 236: case 162: case 46: case 21: case 119: case 47: case 120: case 163: case 121: case 164: case 122: case 12: case 73: case 165: case 239: case 240: case 241: case 205: case 123: case 166: case 275: case 276: case 167: case 242: case 74: case 243: case 244: case 245: case 246: case 75: case 206: case 247: case 76: case 22: case 124: case 168: case 169: case 125: case 126: case 248: case 277: case 170: case 127: case 77: case 59: case 249: case 78: case 79: case 80: case 81: case 128: case 48: case 4: case 171: case 207: case 129: case 289: case 250: case 208: case 130: case 131: case 0: case 154: case 132: case 35: case 133: case 82: case 23: case 83: case 172: case 173: case 13: case 36: case 209: case 251: case 134: case 135: case 136: case 174: case 14: case 24: case 25: case 252: case 278: case 175: case 176: case 279: case 49: case 26: case 210: case 84: case 177: case 27: case 50: case 51: case 85: case 86: case 280: case 87: case 88: case 253: case 3: case 15: case 281: case 211: case 178: case 137: case 254: case 212: case 213: case 179: case 6: case 214: case 28: case 138: case 255: case 256: case 257: case 258: case 215: case 180: case 29: case 216: case 16: case 259: case 181: case 8: case 89: case 90: case 182: case 217: case 30: case 260: case 183: case 282: case 184: case 17: case 91: case 290: case 92: case 185: case 139: case 186: case 218: case 110: case 261: case 112: case 140: case 155: case 283: case 219: case 111: case 93: case 220: case 94: case 52: case 141: case 95: case 96: case 142: case 53: case 97: case 98: case 31: case 99: case 100: case 143: case 32: case 54: case 101: case 144: case 102: case 33: case 37: case 103: case 18: case 187: case 188: case 7: case 55: case 221: case 189: case 104: case 60: case 105: case 262: case 145: case 222: case 56: case 190: case 263: case 106: case 113: case 264: case 223: case 191: case 224: case 19: case 192: case 265: case 266: case 107: case 291: case 57: case 193: case 225: case 58: case 226: case 146: case 147: case 227: case 267: case 228: case 148: case 149: case 268: case 229: case 230: case 231: case 232: case 150: case 194: case 195: case 269: case 151: case 34: case 108: case 284: {
        node.by = readPhrase(t);
        break;
      }
      default:
        t.giveUp();
    }
  }
  node.$end = t.before;
  return node;
}

function readViewKind(t: TokenSource): string {
  return takeOneOf(t, set72);
}

function readViewProperty(t: TokenSource): LightNode {
  let node: LightNode = new ViewPropertyNode(t.start);
  switch (t.type as number) {
    case 262: {
      node.word = t.take(262);
      switch (t.type as number) {
        case 260: {
          node.value = append(node.value, readNone(t));
          break;
        }
        case 323: case 300: case 301: case 302: case 303: {
          node.value = append(node.value, readRef(t));
          while (t.at(307)) {
            t.expect(307); // ,
            node.value = append(node.value, readRef(t));
          }
          break;
        }
        default:
          t.giveUp();
      }
      break;
    }
    case 30: {
      node.word = t.take(30);
      node.value = append(node.value, readPlainNumber(t));
      break;
    }
    default:
      t.giveUp();
  }
  node.$end = t.before;
  return node;
}
