/** Rows of numbers in long lists: for what is so many that objects would take too much memory, and too long to look after. */
export class Rows {
  private readonly width: number;
  /** So many rows each: what there is stays where it is when more come. */
  private readonly pages: Int32Array[] = [];
  private made = 0;
  private readonly free: number[] = [];

  /** @param width how many fields a row has */
  constructor(width: number) {
    this.width = width;
  }

  /** @returns the number of a row, perhaps that of one that was dropped; what its fields hold is left from before */
  add(): number {
    const known = this.free.pop();
    if (known !== undefined) return known;
    if (this.made >> pageBits === this.pages.length) this.pages.push(new Int32Array(this.width << pageBits));
    return this.made++;
  }

  drop(row: number): void {
    this.free.push(row);
  }

  get(row: number, field: number): number {
    return this.pages[row >> pageBits]?.[(row & inPage) * this.width + field] ?? 0;
  }

  set(row: number, field: number, value: number): void {
    const page = this.pages[row >> pageBits];
    if (page) page[(row & inPage) * this.width + field] = value;
  }

  /** The page that a row stands on, for who reads or writes several of its fields; `placeOf` says where they begin. */
  pageOf(row: number): Int32Array {
    return this.pages[row >> pageBits] ?? noPage;
  }

  placeOf(row: number): number {
    return (row & inPage) * this.width;
  }

  /** How many there are. */
  get count(): number {
    return this.made - this.free.length;
  }
}

/** A page has 4,096 rows. */
const pageBits = 12;
const inPage = (1 << pageBits) - 1;
const noPage = new Int32Array(0);
