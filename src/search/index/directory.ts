// The directory of the index, a `pf_meta` file, which every first search loads: without what this site does not ask.
import * as v from 'valibot';

/** What every unpacked file of Pagefind begins with. */
const signature = 'pagefind_dcd';

type Value = number | string | readonly Value[];

const schema = v.tupleWithRest(
  [
    /** version of Pagefind */
    v.string(),
    /** of each record its id, how many words it has, and the group that its file is in */
    v.array(v.tuple([v.string(), v.number(), v.string()])),
  ],
  v.unknown(),
);

/**
 * Leaves of an unpacked directory what this site's search asks it, which packs to four fifths. Pagefind needs the
 * number of words of a record for an order of its own.
 *
 * @throws Error when it is none
 */
export function lightDirectory(unpacked: Uint8Array): Uint8Array {
  const bytes = Buffer.from(unpacked);
  if (bytes.subarray(0, signature.length).toString() !== signature) throw new Error('this is no directory');
  const [version, records, ...rest] = v.parse(schema, decode(bytes.subarray(signature.length)));
  const light = [version, records.map(([id, , group]) => [id, 1, group]), ...rest];
  return Buffer.concat([Buffer.from(signature), encode(v.parse(valueSchema, light))]);
}

const valueSchema: v.GenericSchema<Value> = v.union([
  v.number(),
  v.string(),
  v.array(v.lazy(() => valueSchema)),
]);

/** The kinds of CBOR (RFC 8949) that a directory is made of; the size of each stands in its first byte or behind it. */
const kinds = { number: 0, text: 3, list: 4 } as const;

function decode(bytes: Buffer): Value {
  let place = 0;
  const value = (): Value => {
    const head = bytes.readUInt8(place);
    const [kind, short] = [head >> 5, head & 0x1f];
    const width = short < 24 ? 0 : 2 ** (short - 24);
    place += 1;
    const size = width === 0 ? short : bytes.readUIntBE(place, width);
    place += width;
    if (kind === kinds.number) return size;
    if (kind === kinds.list) return Array.from({ length: size }, value);
    if (kind !== kinds.text) throw new Error(`a directory holds the kind ${String(kind)}`);
    place += size;
    return bytes.subarray(place - size, place).toString();
  };
  return value();
}

function encode(value: Value): Buffer {
  if (typeof value === 'number') return head(kinds.number, value);
  if (typeof value === 'string') {
    const text = Buffer.from(value);
    return Buffer.concat([head(kinds.text, text.length), text]);
  }
  return Buffer.concat([head(kinds.list, value.length), ...value.map(encode)]);
}

function head(kind: number, size: number): Buffer {
  if (size < 24) return Buffer.from([(kind << 5) | size]);
  const width = size < 0x100 ? 1 : size < 0x1_0000 ? 2 : 4;
  const bytes = Buffer.alloc(1 + width);
  bytes.writeUInt8((kind << 5) | (24 + Math.log2(width)));
  bytes.writeUIntBE(size, 1, width);
  return bytes;
}
