/** Rows of numbers in one long list: for what is so many that objects would take too much memory, and too long to look after. */
export class Rows {
  private readonly width: number;
  private numbers: Int32Array;
  private made = 0;
  private readonly free: number[] = [];

  /** @param width how many fields a row has */
  constructor(width: number) {
    this.width = width;
    this.numbers = new Int32Array(width * 32);
  }

  /** @returns the number of a row whose fields are 0; it may be that of one that was dropped */
  add(): number {
    const row = this.free.pop() ?? this.made++;
    const begin = row * this.width;
    if (begin + this.width > this.numbers.length) this.numbers = grown(this.numbers);
    this.numbers.fill(0, begin, begin + this.width);
    return row;
  }

  drop(row: number): void {
    this.free.push(row);
  }

  get(row: number, field: number): number {
    return this.numbers[row * this.width + field] ?? 0;
  }

  set(row: number, field: number, value: number): void {
    this.numbers[row * this.width + field] = value;
  }

  /** How many there are. */
  get count(): number {
    return this.made - this.free.length;
  }
}

function grown(numbers: Int32Array): Int32Array {
  const longer = new Int32Array(numbers.length + (numbers.length >> 1));
  longer.set(numbers);
  return longer;
}
