/** The text of an open file as the editor tells it, change by change. */
import type {
  Position,
  Range,
  TextDocumentContentChangeEvent,
  TextDocumentsConfiguration,
} from 'vscode-languageserver';

export interface OpenText {
  readonly uri: string;
  /** Counted by the editor. */
  readonly version: number;
  readonly text: string;
}

/** How the editor's notifications become texts. */
export const openTexts: TextDocumentsConfiguration<OpenText> = {
  create: (uri, _language, version, text) => new ChangingText(uri, version, text),
  update: (before, changes, version) => {
    if (!(before instanceof ChangingText)) throw new Error(`${before.uri} was not opened.`);
    for (const change of changes) before.change(change);
    before.version = version;
    return before;
  },
};

/**
 * Where its lines begin is known as far as somebody asked: whoever types changes one place again and again, and hundreds of
 * files in which a name is changed are told at once.
 */
class ChangingText implements OpenText {
  readonly uri: string;
  version: number;
  text: string;
  /** Where the first lines begin. */
  private starts = [0];
  private mayHoldReturns: boolean;

  constructor(uri: string, version: number, text: string) {
    this.uri = uri;
    this.version = version;
    this.text = text;
    this.mayHoldReturns = holdsReturn(text);
  }

  change(change: TextDocumentContentChangeEvent): void {
    const range = rangeOf(change);
    if (!range) {
      this.text = change.text;
      this.starts = [0];
      this.mayHoldReturns = holdsReturn(change.text);
      return;
    }
    const places = [this.offsetOf(range.start), this.offsetOf(range.end)];
    const [start, end] = [Math.min(...places), Math.max(...places)];
    this.text = this.text.slice(0, start) + change.text + this.text.slice(end);
    this.mayHoldReturns ||= holdsReturn(change.text);
    this.forgetStartsFrom(start);
  }

  /** A line begins where it did if the character there is the same too: what ends a line may be two characters. */
  private forgetStartsFrom(offset: number): void {
    const { starts } = this;
    while (starts.length > 1 && (starts.at(-1) ?? 0) >= offset) starts.pop();
  }

  /** Past the end of a line is its end, past the last line the end of the text. */
  private offsetOf({ line, character }: Position): number {
    if (line < 0) return 0;
    const start = this.startOf(line);
    if (start === undefined) return this.text.length;
    const next = this.startOf(line + 1) ?? this.text.length;
    let offset = Math.min(start + Math.max(0, character), next);
    while (offset > start && isLineEnd(this.text.charCodeAt(offset - 1))) offset--;
    return offset;
  }

  /** Nothing behind the last line. */
  private startOf(line: number): number | undefined {
    const { starts } = this;
    while (starts.length <= line) {
      const next = this.nextStart(starts.at(-1) ?? 0);
      if (next === undefined) return undefined;
      starts.push(next);
    }
    return starts[line];
  }

  /** Lines end with \n, \r\n or \r. */
  private nextStart(from: number): number | undefined {
    const { text } = this;
    const feed = text.indexOf('\n', from);
    const lineFeed = feed < 0 ? undefined : feed + 1;
    if (!this.mayHoldReturns) return lineFeed;
    const carriage = (feed < 0 ? text : text.slice(0, feed)).indexOf('\r', from);
    if (carriage < 0) return lineFeed;
    return carriage + 1 === feed ? lineFeed : carriage + 1;
  }
}

/** Nothing where all of the text is told. */
function rangeOf(change: TextDocumentContentChangeEvent): Range | undefined {
  return 'range' in change ? change.range : undefined;
}

function holdsReturn(text: string): boolean {
  return text.includes('\r');
}

function isLineEnd(code: number): boolean {
  return code === 10 || code === 13;
}
