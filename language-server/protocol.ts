/**
 * What the extension may ask of the server beside LSP, and what the server tells it.
 * The only file of the server that the extension knows.
 */

/**
 * How the engine is started that the server runs in: room for new things of 12 MB instead of 16, which costs a large model
 * no time and spares some of its memory; less room is collected more often. Up to 500 MB are filled before the engine looks
 * through all of it for what is no longer needed: nearly everything that a model is read into stays.
 */
export const engineArguments = ['--max-semi-space-size=12', '--initial-heap-size=500'] as const;

export interface PositionDto {
  readonly line: number;
  readonly character: number;
}

export interface RangeDto {
  readonly start: PositionDto;
  readonly end: PositionDto;
}

export interface PlaceDto {
  readonly uri: string;
  readonly range: RangeDto;
}

/** Sent once, when the server starts. */
export interface InitializationOptions {
  /** Today's date as YYYY-MM-DD where the user set no date. */
  readonly settings: Settings;
  /** Findings are to be pushed although the editor could ask for them. */
  readonly pushedFindings?: boolean;
}

/** The settings that the server heeds, sent again whenever they change. */
export interface Settings {
  /** YYYY-MM-DD, or '' for the current date. */
  readonly asOf: string;
  /** The language of messages. */
  readonly language: 'en' | 'nl';
  readonly inlayHints: {
    readonly downtime: boolean;
    readonly overridden: boolean;
    readonly titles: boolean;
  };
  readonly codeLens: boolean;
}

/** Command of the editor: shows places as references. */
export const showReferencesCommand = 'servicewright.showReferences';
export type ShowReferencesArguments = readonly [
  uri: string,
  position: PositionDto,
  places: readonly PlaceDto[],
];

/** Notification of the server: findings, coverage or drawings may have changed. No parameters. */
export const modelChanged = 'servicewright/modelChanged';

/**
 * Request: the coverage of the model that the file belongs to; '' for every model. → CoverageDto
 * Of each rule the first gaps only: an answer after every edit must be small.
 */
export const coverageRequest = 'servicewright/coverage';
export interface CoverageParams {
  readonly uri: string;
}
export interface CoverageDto {
  readonly asOf: string;
  /** One entry for each SMS and each framework it aims at. */
  readonly coverage: readonly FrameworkCoverageDto[];
}
export interface FrameworkCoverageDto {
  /** Tells it from all others; the same one while the model is edited. */
  readonly id: string;
  /** The title of the SMS. */
  readonly sms: string;
  readonly smsPlace: PlaceDto;
  /** The title of the framework. */
  readonly framework: string;
  /** The short name of the framework, for the status bar: "ISO20000". */
  readonly frameworkName: string;
  readonly clauses: readonly ClauseCoverageDto[];
  /** How many lowest-level clauses are judged, and how many of these are modelled or better. */
  readonly judged: number;
  readonly covered: number;
}
export type Level = 'missing' | 'partial' | 'modelled' | 'evidenced' | 'verified' | 'not judged';
export interface ClauseCoverageDto {
  /** "8.3.3" */
  readonly clause: string;
  readonly title: string;
  /** The number of the clause around it; '' at the top. */
  readonly parent: string;
  readonly level: Level;
  /** The level in words of the user's language. */
  readonly levelLabel: string;
  readonly place: PlaceDto;
  readonly rules: readonly RuleResultDto[];
}
export interface RuleResultDto {
  readonly rule: string;
  readonly title: string;
  readonly outcome: 'holds' | 'fails' | 'unanswered' | 'no case';
  readonly outcomeLabel: string;
  readonly deciding: boolean;
  readonly place: PlaceDto;
  readonly gapCount: number;
  /** The first of the gaps. */
  readonly gaps: readonly GapDto[];
  /** There are elements that the rule holds for. */
  readonly holdsForSome: boolean;
}

/** Request: what a rule finds at each element. → RuleDetailsDto | null where there is no such rule any more */
export const ruleDetailsRequest = 'servicewright/ruleDetails';
export interface RuleDetailsParams {
  /** The id of the FrameworkCoverageDto. */
  readonly framework: string;
  readonly clause: string;
  readonly rule: string;
}
export interface RuleDetailsDto {
  readonly sums: RuleSumsDto;
  readonly gaps: readonly GapDto[];
  /** The first of the elements that the rule holds for. */
  readonly meeting: readonly ElementDto[];
  /** There are others. */
  readonly moreMeet: boolean;
}
/** How many elements a rule runs over, how often it was held against one or a member of one, and what that gave. */
export interface RuleSumsDto {
  readonly elements: number;
  readonly judged: number;
  readonly holds: number;
  readonly fails: number;
  readonly undated: number;
}
export interface ElementDto extends PlaceDto {
  /** "service Email" */
  readonly label: string;
}
export interface GapDto extends PlaceDto {
  readonly message: string;
  /** The element concerned; '' where it is the SMS itself. */
  readonly element: string;
}

/** Request: the drawing of a view for the model that the file belongs to. → DrawingDto */
export const drawingRequest = 'servicewright/drawing';
export interface DrawingParams {
  readonly uri: string;
  /** "services" */
  readonly view: string;
}
export interface DrawingDto {
  /** The finished drawing: one <svg> element, no style or script within, every text escaped. */
  readonly svg: string;
  readonly title: string;
  /** The text has errors: the drawing shows what could be read, or is the last that could be drawn. */
  readonly stale: boolean;
  /** The table twin: what the drawing shows, as rows. */
  readonly rows: readonly DrawingRowDto[];
}
export interface DrawingRowDto {
  /** The id of the node, as in the drawing's data-id. */
  readonly id: string;
  readonly kind: string;
  readonly label: string;
  /** "depends on Network", one text for each edge that leaves the node. */
  readonly relations: readonly string[];
}

/** Request: where the element with this id stands. → PlaceDto | null */
export const elementPlaceRequest = 'servicewright/elementPlace';
export interface ElementPlaceParams {
  readonly uri: string;
  readonly id: string;
}

/** Request: the ids, innermost first, of the elements around a position. → readonly string[] */
export const elementsAtRequest = 'servicewright/elementsAt';
export interface ElementsAtParams {
  readonly uri: string;
  readonly position: PositionDto;
}

/** Request: the text of a starter model, for an empty file. → string */
export const starterRequest = 'servicewright/starter';
export interface StarterParams {
  readonly language: 'en' | 'nl';
}

/** Request: what could be added to mend the gaps of the clause, or rule, that stands at a place. → readonly MendDto[] */
export const mendsRequest = 'servicewright/mends';
export interface MendsParams {
  /** Of the ClauseCoverageDto or RuleResultDto. */
  readonly place: PlaceDto;
}
export interface MendDto {
  readonly title: string;
  readonly edits: readonly MendEditDto[];
}
export interface MendEditDto extends PlaceDto {
  readonly newText: string;
}
