import { crc32, deflateSync } from "node:zlib";

/** White left round what is drawn, in pixels. */
const MARGIN = 6;

/** A picture (binary PPM, three bytes a pixel) as PNG, cropped to what is not white. */
export function croppedPng(ppm: Buffer): Buffer {
  const { width, height, pixels } = readPpm(ppm);
  const isDrawn = (x: number, y: number): boolean =>
    pixels.subarray((y * width + x) * 3, (y * width + x) * 3 + 3).some((part) => part < 250);
  const columns = Array.from({ length: width }, (_, x) => x).filter((x) =>
    Array.from({ length: height }, (_, y) => y).some((y) => isDrawn(x, y)),
  );
  const rows = Array.from({ length: height }, (_, y) => y).filter((y) => columns.some((x) => isDrawn(x, y)));
  const left = Math.max(0, (columns[0] ?? 0) - MARGIN);
  const right = Math.min(width, (columns.at(-1) ?? 0) + MARGIN + 1);
  const top = Math.max(0, (rows[0] ?? 0) - MARGIN);
  const bottom = Math.min(height, (rows.at(-1) ?? 0) + MARGIN + 1);
  const lines = Array.from({ length: bottom - top }, (_, down) => {
    const from = ((top + down) * width + left) * 3;
    return Buffer.concat([Buffer.from([0]), pixels.subarray(from, from + (right - left) * 3)]);
  });
  const header = Buffer.alloc(13);
  header.writeUInt32BE(right - left, 0);
  header.writeUInt32BE(bottom - top, 4);
  header.set([8, 2, 0, 0, 0], 8);
  return Buffer.concat([
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    chunk("IHDR", header),
    chunk("IDAT", deflateSync(Buffer.concat(lines), { level: 9 })),
    chunk("IEND", Buffer.alloc(0)),
  ]);
}

function readPpm(ppm: Buffer): { readonly width: number; readonly height: number; readonly pixels: Buffer } {
  const header = /^P6\s+(\d+)\s+(\d+)\s+255\s/.exec(ppm.subarray(0, 40).toString("latin1"));
  if (header === null) throw new RangeError("No binary PPM");
  const [whole, width = "", height = ""] = header;
  return { width: Number(width), height: Number(height), pixels: ppm.subarray(whole.length) };
}

function chunk(type: string, data: Buffer): Buffer {
  const named = Buffer.concat([Buffer.from(type, "latin1"), data]);
  const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(data.length);
  sum.writeUInt32BE(crc32(named));
  return Buffer.concat([length, named, sum]);
}
