import { TextDecoder } from 'node:util';

/** A line of a feed, folded lines put together (RFC 5545, 3.1). */
export interface ContentLine {
  /** Number of its first line in the feed. */
  line: number;
  text: string;
}

/** Longest content line that is kept, in bytes; what goes beyond (images inside the feed, mostly) is left out. */
const longest = 64 * 1024;

const newline = 0x0a;

/**
 * Cuts a feed into content lines as it comes in. Lines are put together as bytes and read as text only then, because some
 * calendars fold in the midst of a character. What is not UTF-8 is read as windows-1252, unless the server names a charset.
 */
export async function* contentLines(body: AsyncIterable<Buffer>, charset?: string): AsyncGenerator<ContentLine> {
  const decode = decoderOf(charset);
  let number = 0;
  let parts: Buffer[] = [];
  let length = 0;
  let begun = 1;
  const finish = (): ContentLine => {
    const text = decode(parts.length === 1 ? (parts[0] as Buffer) : Buffer.concat(parts));
    parts = [];
    length = 0;
    return { line: begun, text };
  };
  for await (const raw of physicalLines(body)) {
    number += 1;
    const end = raw.at(-1) === 0x0d ? raw.length - 1 : raw.length;
    const isContinued = number > 1 && (raw[0] === 0x20 || raw[0] === 0x09);
    if (!isContinued) {
      if (number > 1) yield finish();
      begun = number;
    }
    const piece = raw.subarray(isContinued ? 1 : 0, end);
    if (length < longest) parts.push(Buffer.from(piece.subarray(0, longest - length)));
    length += piece.length;
  }
  if (number > 0) yield finish();
}

/** Lines by their line feed; of an endless one only the beginning is kept. */
async function* physicalLines(body: AsyncIterable<Buffer>): AsyncGenerator<Buffer> {
  let rest: Buffer | undefined;
  for await (const chunk of utf8(body)) {
    let start = 0;
    for (let at = chunk.indexOf(newline); at >= 0; at = chunk.indexOf(newline, start)) {
      const piece = chunk.subarray(start, at);
      yield rest ? Buffer.concat([rest, piece]) : piece;
      rest = undefined;
      start = at + 1;
    }
    const tail = chunk.subarray(start);
    if (tail.length > 0 && (rest?.length ?? 0) <= longest)
      rest = rest ? Buffer.concat([rest, tail]) : Buffer.from(tail);
  }
  if (rest) yield rest;
}

/** The bytes without a byte order mark; UTF-16, which a mark tells, becomes UTF-8. */
async function* utf8(body: AsyncIterable<Buffer>): AsyncGenerator<Buffer> {
  let wide: TextDecoder | undefined;
  let isFirst = true;
  for await (const chunk of body) {
    let bytes = chunk;
    if (isFirst && chunk.length > 0) {
      isFirst = false;
      if (chunk[0] === 0xff && chunk[1] === 0xfe) wide = new TextDecoder('utf-16le');
      else if (chunk[0] === 0xfe && chunk[1] === 0xff) wide = new TextDecoder('utf-16be');
      else if (chunk[0] === 0xef && chunk[1] === 0xbb && chunk[2] === 0xbf) bytes = chunk.subarray(3);
    }
    yield wide ? Buffer.from(wide.decode(bytes, { stream: true })) : bytes;
  }
}

function decoderOf(charset: string | undefined): (bytes: Buffer) => string {
  const unicode = new TextDecoder('utf-8', { fatal: true });
  const named = ((): TextDecoder | undefined => {
    try {
      return charset && !/^utf-?(?:8|16)/i.test(charset) ? new TextDecoder(charset) : undefined;
    } catch {
      return undefined;
    }
  })();
  const western = new TextDecoder('windows-1252');
  return (bytes) => {
    try {
      return named ? named.decode(bytes) : unicode.decode(bytes);
    } catch {
      return western.decode(bytes);
    }
  };
}
