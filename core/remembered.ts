/** Pure functions of texts that are asked the same few things thousands of times. */

/**
 * The function with a memory of its results.
 * @param most so many are kept; then it begins anew
 */
export function remembered<Result>(compute: (text: string) => Result, most = 1000): (text: string) => Result {
  const known = new Map<string, { readonly result: Result }>();
  return (text) => {
    const before = known.get(text);
    if (before) return before.result;
    const result = compute(text);
    if (known.size >= most) known.clear();
    known.set(text, { result });
    return result;
  };
}
