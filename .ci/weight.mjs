import { brotliCompressSync, constants } from 'node:zlib';

/** Bytes of a text as a server sends it: brotli at its best. */
export const weightOf = (text) =>
  brotliCompressSync(text, {
    params: { [constants.BROTLI_PARAM_SIZE_HINT]: Buffer.byteLength(text) },
  }).length;
