/** Reads files out of a zip archive, as far as spreadsheets use it: stored or deflated, not encrypted, not split. */
import { inflateRawSync } from 'node:zlib';

export interface Archive {
  /** The bytes of a file; undefined where there is none. Throws where it is larger than allowed, or damaged. */
  readonly read: (name: string) => Buffer | undefined;
}

/** A sheet unpacks to no more than this, in bytes: a small archive can hold a mountain of nothing. */
const largestPart = 64 * 1024 * 1024;
const mostParts = 10_000;

/** @returns undefined where the bytes are no archive */
export function openZip(bytes: Buffer): Archive | undefined {
  const end = bytes.lastIndexOf(endMark);
  if (end < 0 || end + 22 > bytes.length) return undefined;
  const count = bytes.readUInt16LE(end + 10);
  if (count > mostParts) throw new RangeError(`More than ${String(mostParts)} parts.`);
  const entries = entriesFrom(bytes, bytes.readUInt32LE(end + 16), count);
  return {
    read: (name) => {
      const entry = entries.get(name);
      return entry && contentOf(bytes, entry);
    },
  };
}

const endMark = Buffer.from([0x50, 0x4b, 0x05, 0x06]);

interface Entry {
  readonly method: number;
  readonly packedSize: number;
  readonly size: number;
  readonly at: number;
}

function entriesFrom(bytes: Buffer, start: number, count: number): ReadonlyMap<string, Entry> {
  const entries = new Map<string, Entry>();
  let at = start;
  for (let index = 0; index < count; index++) {
    const nameLength = bytes.readUInt16LE(at + 28);
    entries.set(bytes.toString('utf8', at + 46, at + 46 + nameLength), {
      method: bytes.readUInt16LE(at + 10),
      packedSize: bytes.readUInt32LE(at + 20),
      size: bytes.readUInt32LE(at + 24),
      at: bytes.readUInt32LE(at + 42),
    });
    at += 46 + nameLength + bytes.readUInt16LE(at + 30) + bytes.readUInt16LE(at + 32);
  }
  return entries;
}

/** What an archive says of sizes is not believed: unpacking stops at the limit. */
function contentOf(bytes: Buffer, { method, packedSize, size, at }: Entry): Buffer {
  const start = at + 30 + bytes.readUInt16LE(at + 26) + bytes.readUInt16LE(at + 28);
  const packed = bytes.subarray(start, start + packedSize);
  if (size > largestPart) throw new RangeError('Too large.');
  if (method === 0) return packed;
  if (method !== 8) throw new Error(`Method ${String(method)}.`);
  return inflateRawSync(packed, { maxOutputLength: largestPart });
}
