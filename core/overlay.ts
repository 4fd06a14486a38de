/** A map with other values for some keys, that is only asked for the value of a key; the one below is not touched. */
export class Overlay<Key, Value> extends Map<Key, Value> {
  private readonly below: ReadonlyMap<Key, Value>;
  private readonly gone = new Set<Key>();

  constructor(below: ReadonlyMap<Key, Value>) {
    super();
    this.below = below;
  }

  override get(key: Key): Value | undefined {
    return this.has(key) || this.gone.has(key) ? super.get(key) : this.below.get(key);
  }

  override delete(key: Key): boolean {
    this.gone.add(key);
    return super.delete(key);
  }
}
