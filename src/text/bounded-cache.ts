/** What has been made for a key is kept, up to a number of keys; then all of it goes, and what is still used comes again. */
export class BoundedCache<Key, Value> {
  private readonly kept = new Map<Key, Value>();

  constructor(private readonly most: number) {}

  /** What was made for a key before, or is made now. */
  get(key: Key, make: () => Value): Value {
    let value = this.kept.get(key);
    if (value !== undefined) return value;
    value = make();
    if (this.kept.size >= this.most) this.kept.clear();
    this.kept.set(key, value);
    return value;
  }

  clear(): void {
    this.kept.clear();
  }
}
