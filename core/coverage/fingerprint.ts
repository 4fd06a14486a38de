/** A short text that changes when what it stands for changes: 64 bits of FNV-1a, as 16 hexadecimal digits. */
export function fingerprintOf(texts: Iterable<string>): string {
  let hash = 0xcbf29ce484222325n;
  for (const text of texts) {
    for (const char of `${text}\n`) {
      hash = BigInt.asUintN(64, (hash ^ BigInt(char.codePointAt(0) ?? 0)) * 0x100000001b3n);
    }
  }
  return hash.toString(16).padStart(16, '0');
}
