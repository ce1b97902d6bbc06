import { writeFileSync } from 'node:fs';
import Pbf from 'pbf';
import { zxyToTileId } from 'pmtiles';

const EXTENT = 4096;
const VERSION = 3;
const HEADER = 127;
const MVT = 1;
const NO_COMPRESSION = 1;
const LINE = 2;

/** Writes a PMTiles file of one tile at zoom 0 to 14 around a position: one street of a name, straight across. */
export function writeStreetFile(
  file: string,
  { latitude, longitude }: { readonly latitude: number; readonly longitude: number },
  name: string,
): void {
  const tile = streetTile(name);
  const tiles = Array.from({ length: 15 }, (_, zoom) => {
    const [x, y] = tileAt(zoom, latitude, longitude);
    return { id: zxyToTileId(zoom, x, y) };
  });
  const directory = directoryOf(
    tiles.map(({ id }) => id),
    tile.length,
  );
  const metadata = Buffer.from(JSON.stringify({ vector_layers: [{ id: 'roads', fields: {} }] }));
  const header = Buffer.alloc(HEADER);
  header.write('PMTiles');
  header[7] = VERSION;
  const data = HEADER + directory.length + metadata.length;
  const parts = [
    [HEADER, directory.length],
    [HEADER + directory.length, metadata.length],
    [0, 0],
    [data, tile.length],
  ];
  for (const [index, [offset = 0, length = 0]] of parts.entries()) {
    header.writeBigUInt64LE(BigInt(offset), 8 + 16 * index);
    header.writeBigUInt64LE(BigInt(length), 16 + 16 * index);
  }
  for (let index = 0; index < 3; index++)
    header.writeBigUInt64LE(BigInt(index === 2 ? 1 : tiles.length), 72 + 8 * index);
  header.set([1, NO_COMPRESSION, NO_COMPRESSION, MVT, 0, 14], 96);
  for (const [index, degrees] of [-180, -85, 180, 85].entries())
    header.writeInt32LE(degrees * 1e7, 102 + 4 * index);
  header[118] = 14;
  writeFileSync(file, Buffer.concat([header, directory, metadata, tile]));
}

/** Ids as differences, then run lengths, lengths and offsets: all of them the same tile. */
function directoryOf(ids: readonly number[], length: number): Buffer {
  const out = new Pbf();
  out.writeVarint(ids.length);
  for (const [index, id] of ids.entries()) out.writeVarint(id - (ids[index - 1] ?? 0));
  const columns = [1, length, 1];
  for (const column of columns) for (const _ of ids) out.writeVarint(column);
  return Buffer.from(out.finish());
}

/** One layer `roads` with one line, of the Mapbox vector tile specification 2. */
function streetTile(name: string): Buffer {
  const out = new Pbf();
  const tags: Readonly<Record<string, string>> = { kind: 'major_road', name };
  out.writeMessage(
    3,
    (_, layer) => {
      layer.writeVarintField(15, 2);
      layer.writeStringField(1, 'roads');
      layer.writeMessage(
        2,
        (_tags, feature) => {
          feature.writePackedVarint(
            2,
            Object.keys(tags).flatMap((_key, index) => [index, index]),
          );
          feature.writeVarintField(3, LINE);
          const across = [9, 0, zigzag(EXTENT / 2), 10, zigzag(EXTENT), 0];
          feature.writePackedVarint(4, across);
        },
        null,
      );
      for (const key of Object.keys(tags)) layer.writeStringField(3, key);
      for (const value of Object.values(tags))
        layer.writeMessage(
          4,
          (_value, text) => {
            text.writeStringField(1, value);
          },
          null,
        );
      layer.writeVarintField(5, EXTENT);
    },
    null,
  );
  return Buffer.from(out.finish());
}

const zigzag = (value: number): number => (value << 1) ^ (value >> 31);

function tileAt(zoom: number, latitude: number, longitude: number): [number, number] {
  const count = 2 ** zoom;
  const radians = (latitude * Math.PI) / 180;
  const y = (1 - Math.log(Math.tan(radians) + 1 / Math.cos(radians)) / Math.PI) / 2;
  return [Math.floor(((longitude + 180) / 360) * count), Math.floor(y * count)];
}
