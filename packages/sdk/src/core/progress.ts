/** How far a body has been moved. */
export interface Progress {
  readonly direction: 'upload' | 'download';
  readonly method: string;
  readonly url: string;
  /** Bytes so far. */
  readonly bytes: number;
  /** Bytes in all. Undefined when the server does not say, as with a compressed answer. */
  readonly total: number | undefined;
}

/**
 * A `fetch` that tells how far bodies have been moved: `createColab({ baseUrl, fetch: fetchWithProgress(show) })`. Downloads are
 * told piece by piece. No platform tells how far an upload is without giving up HTTP/1.1, so that it is told twice: when it
 * begins, and when the server has begun to answer.
 */
export function fetchWithProgress(
  onProgress: (progress: Progress) => void,
  fetch: typeof globalThis.fetch = globalThis.fetch,
): typeof globalThis.fetch {
  return async (input, init) => {
    const request = new Request(input, init);
    const { method, url } = request;
    const total = request.body === null ? 0 : (await request.clone().arrayBuffer()).byteLength;
    if (total) onProgress({ direction: 'upload', method, url, bytes: 0, total });
    const response = await fetch(request);
    if (total) onProgress({ direction: 'upload', method, url, bytes: total, total });
    return response.body ? counted(response, response.body, { method, url }, onProgress) : response;
  };
}

function counted(
  response: Response,
  body: ReadableStream<Uint8Array<ArrayBuffer>>,
  asked: Pick<Progress, 'method' | 'url'>,
  onProgress: (progress: Progress) => void,
): Response {
  const { status, statusText, headers } = response;
  const length = headers.get('content-length');
  const total = length && !headers.get('content-encoding') ? Number(length) : undefined;
  let bytes = 0;
  const counter = new TransformStream<Uint8Array<ArrayBuffer>, Uint8Array<ArrayBuffer>>({
    transform(chunk, controller) {
      bytes += chunk.byteLength;
      onProgress({ direction: 'download', ...asked, bytes, total });
      controller.enqueue(chunk);
    },
  });
  return new Response(body.pipeThrough(counter), { status, statusText, headers });
}
