/** What is shown to people: a check or a gap, at a place. */
export type Severity = 'error' | 'warning' | 'info' | 'hint';

/** Lines and characters count from 0, characters in UTF-16 code units, as in LSP. */
export interface Position {
  readonly line: number;
  readonly character: number;
}

export interface Range {
  readonly start: Position;
  readonly end: Position;
}

export interface Place {
  readonly uri: string;
  readonly range: Range;
}

export interface Finding extends Place {
  /** The id of the check, or `gap`. */
  readonly id: string;
  readonly severity: Severity;
  readonly message: string;
  /** "ISO20000 8.3.3", of a gap; "ISO20000" where gaps of several clauses are summed up. */
  readonly clause?: string;
  /** Where the clause stands, of a gap. */
  readonly clausePlace?: Place;
  /** What is summed up in one finding, of each clause. */
  readonly parts?: readonly FindingPart[];
  readonly related: readonly RelatedPlace[];
  readonly fixes: readonly Fix[];
}

export interface FindingPart {
  /** "8.3.3" */
  readonly clause: string;
  readonly message: string;
}

export interface RelatedPlace extends Place {
  readonly message: string;
}

/** A change of text that mends a finding, with the words that the editor offers it by. */
export interface Fix {
  readonly title: string;
  readonly edits: readonly TextEdit[];
}

/** Replaces the text of the range. */
export interface TextEdit extends Place {
  readonly newText: string;
}
