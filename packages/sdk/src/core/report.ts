import type { ClientOptions } from './client.ts';
import type { TransportOptions, TransportRequest } from './transport.ts';

/** What takes the lines: the console, or a logger with the same methods. */
export interface Logger {
  debug?: ((line: string) => void) | undefined;
  warn?: ((line: string) => void) | undefined;
}

/**
 * Options of a client that says what it does, in words that may be kept: methods, paths of the contract, statuses and times;
 * never an address, a secret or a body. Each operation that the server calls deprecated is warned of once.
 *
 * ```ts
 * const colab = createColab({ baseUrl, ...reportTo(console) });
 * ```
 */
export function reportTo(
  logger: Logger,
): Pick<ClientOptions & TransportOptions, 'onRequest' | 'onResponse' | 'onRetry'> {
  const warned = new Set<string>();
  const begun = new WeakMap<TransportRequest, number>();
  return {
    onRequest(request) {
      begun.set(request, Date.now());
    },
    onResponse({ status, headers }, request) {
      const { method, path } = request;
      const operation = `${method} ${path}`;
      logger.debug?.(`${operation} ${status}, ${Date.now() - (begun.get(request) ?? NaN)} ms`);
      const [deprecated, sunset] = [headers.get('deprecation'), headers.get('sunset')];
      if ((!deprecated && !sunset) || warned.has(operation)) return;
      warned.add(operation);
      // RFC 9745: `@` and seconds since 1970.
      const since = /^@\d+$/.test(deprecated ?? '') ? ` since ${dateOf(Number(deprecated?.slice(1)) * 1000)}` : '';
      const until = sunset ? `; it ends on ${dateOf(Date.parse(sunset))}` : '';
      const more = /<([^>]+)>;[^,]*rel="?(?:deprecation|sunset)/.exec(headers.get('link') ?? '')?.[1];
      logger.warn?.(`${operation} is deprecated${since}${until}${more ? `: ${more}` : ''}`);
    },
    onRetry({ repetition, pause, status }, { method, path }) {
      const why = status ?? 'no answer';
      logger.debug?.(`${method} ${path} ${why}, repetition ${repetition} in ${Math.round(pause)} ms`);
    },
  };
}

const dateOf = (milliseconds: number) =>
  Number.isNaN(milliseconds) ? 'an unknown day' : new Date(milliseconds).toISOString().slice(0, 10);
