import type { ProviderSettings } from './identity/provider.ts';
import { join } from 'node:path';
import type { DeliverySettings } from './mail/delivery.ts';
import type { FeedbackScale } from './library/feedback.ts';
import { StartError } from './start-error.ts';
import type { PuzzlePolicy } from './submissions/suspicion.ts';
import { alliancePage, type ReportPages } from './text/report-page.ts';

export interface Config {
  host: string;
  port: number;
  /** Folder of the embedded database, or `memory://`. */
  data: string;
  databaseUrl: string | undefined;
  databasePool: number;
  /** Origin under which the outside reaches the server; without one, host and port. */
  publicUrl: string | undefined;
  secretariatToken: string | undefined;
  /** The OpenID provider that people sign in with. */
  oidc: ProviderSettings | undefined;
  /** Key that signs tokens and manage links; without one the database keeps a key of its own. */
  secret: string | undefined;
  /** When the form's puzzle is asked for: under pressure, or always. */
  puzzles: PuzzlePolicy;
  /** How letters leave. */
  mail: DeliverySettings;
  /** Most requests of one address in a minute; 0 for no limit. */
  rateLimit: number;
  /** Whether `X-Forwarded-*` of the proxy in front is believed. */
  trustProxy: boolean;
  /** Memory for answers that are kept as bytes, in MB; 0 keeps none. */
  cacheMegabytes: number;
  /** From which to which step readers say how useful a work was. */
  feedbackScale: FeedbackScale;
  /** Where harm and harassment are reported. */
  reportPages: ReportPages;
  /** Whether sample rows are shown beside the real ones. */
  samples: boolean;
  /** Whether calendar feeds may be at addresses of private networks. */
  privateFeeds: boolean;
  logLevel: LogLevel;
}

const logLevels = ['silent', 'error', 'warn', 'info', 'debug'] as const;
export type LogLevel = (typeof logLevels)[number];

type Environment = Record<string, string | undefined>;
type Flags = Partial<Record<'port' | 'host' | 'data', string>>;

/**
 * The settings of the server: flags win over environment variables, those over defaults.
 *
 * @throws StartError that names every setting that cannot be used
 */
export function readConfig(environment: Environment, flags: Flags = {}): Config {
  const problems: string[] = [];
  /** A variable that is set to nothing counts as not set. */
  const setting = (name: string, flag?: string): string | undefined => flag ?? (environment[name] || undefined);
  const number = (
    label: string,
    text: string | undefined,
    fallback: number,
    minimum: number,
    maximum: number,
  ): number => {
    if (text === undefined) return fallback;
    const value = /^\d+$/.test(text) ? Number(text) : NaN;
    if (value >= minimum && value <= maximum) return value;
    problems.push(`${label} is "${text}"; give a whole number from ${minimum} to ${maximum}.`);
    return fallback;
  };

  const host = setting('COLAB_HOST', flags.host) ?? '127.0.0.1';
  const port = number('The port (--port, COLAB_PORT)', setting('COLAB_PORT', flags.port), 8710, 0, 65_535);
  const databaseUrl = setting('DATABASE_URL');
  if (databaseUrl !== undefined && !isUrl(databaseUrl, ['postgres:', 'postgresql:'])) {
    problems.push('DATABASE_URL is no PostgreSQL address; write postgresql://user:password@host:5432/database.');
  }
  const publicUrl = setting('COLAB_PUBLIC_URL');
  if (publicUrl !== undefined && !(isUrl(publicUrl, ['http:', 'https:']) && new URL(publicUrl).pathname === '/')) {
    problems.push(
      `COLAB_PUBLIC_URL is "${publicUrl}"; write the origin that browsers use, such as https://colab.example.org, without a path.`,
    );
  }
  const secretariatToken = setting('COLAB_SECRETARIAT_TOKEN');
  if (secretariatToken !== undefined && secretariatToken.length < 16) {
    problems.push('COLAB_SECRETARIAT_TOKEN is too short to be safe; give at least 16 characters.');
  }
  const secret = setting('COLAB_SECRET');
  if (secret !== undefined && secret.length < 32) {
    problems.push('COLAB_SECRET is too short to be safe; give at least 32 characters.');
  }
  const logLevel = setting('COLAB_LOG_LEVEL') ?? 'info';
  if (!isLogLevel(logLevel)) {
    problems.push(`COLAB_LOG_LEVEL is "${logLevel}"; choose one of ${logLevels.join(', ')}.`);
  }
  const flag = (name: string, fallback: boolean): boolean => {
    const text = setting(name) ?? String(fallback);
    if (text !== 'true' && text !== 'false') problems.push(`${name} is "${text}"; write true or false.`);
    return text === 'true';
  };
  const data = setting('COLAB_DATA', flags.data) ?? '.data';
  const puzzles = setting('COLAB_PUZZLES') ?? 'adaptive';
  if (puzzles !== 'adaptive' && puzzles !== 'always') {
    problems.push(`COLAB_PUZZLES is "${puzzles}"; choose adaptive or always.`);
  }
  const smtpUrl = setting('COLAB_SMTP_URL');
  if (smtpUrl !== undefined && !isUrl(smtpUrl, ['smtp:', 'smtps:'])) {
    problems.push('COLAB_SMTP_URL is no mail server; write smtp://user:password@host:587 or smtps://….');
  }
  const from = setting('COLAB_MAIL_FROM') ?? 'CoLab <colab@localhost>';
  if (!/^[^\r\n<>]*<[^\s<>@]+@[A-Za-z0-9.-]+>$|^[^\s<>@]+@[A-Za-z0-9.-]+$/.test(from)) {
    problems.push(`COLAB_MAIL_FROM is "${from}"; write CoLab <colab@example.org>.`);
  }
  const config: Config = {
    host,
    port,
    data,
    databaseUrl,
    databasePool: number('COLAB_DATABASE_POOL', setting('COLAB_DATABASE_POOL'), 10, 2, 200),
    publicUrl: publicUrl && URL.canParse(publicUrl) ? new URL(publicUrl).origin : undefined,
    puzzles: puzzles === 'always' ? 'always' : 'adaptive',
    mail: { smtpUrl, from, folder: join(data === 'memory://' ? '.data' : data, 'outbox') },
    secretariatToken,
    oidc: readProvider(setting, problems),
    secret,
    rateLimit: number('COLAB_RATE_LIMIT', setting('COLAB_RATE_LIMIT'), 1200, 0, 1_000_000),
    cacheMegabytes: number('COLAB_CACHE_MB', setting('COLAB_CACHE_MB'), 64, 0, 65_536),
    trustProxy: flag('COLAB_TRUST_PROXY', false),
    feedbackScale: readScale(setting('COLAB_FEEDBACK_SCALE') ?? '1-5', problems),
    reportPages: readReportPages(environment, problems),
    samples: flag('COLAB_SAMPLES', true),
    privateFeeds: flag('COLAB_PRIVATE_FEEDS', false),
    logLevel: isLogLevel(logLevel) ? logLevel : 'info',
  };
  if (problems.length > 0) throw new StartError(problems.join('\n'));
  return config;
}

/** The OpenID provider, when one is named; its address is https, or one of this machine. */
function readProvider(setting: (name: string) => string | undefined, problems: string[]): ProviderSettings | undefined {
  const issuer = setting('COLAB_OIDC_ISSUER');
  const clientId = setting('COLAB_OIDC_CLIENT_ID');
  const clientSecret = setting('COLAB_OIDC_CLIENT_SECRET');
  if (issuer === undefined && clientId === undefined && clientSecret === undefined) return undefined;
  if (issuer === undefined || clientId === undefined) {
    problems.push('COLAB_OIDC_ISSUER and COLAB_OIDC_CLIENT_ID belong together; set both, or neither.');
    return undefined;
  }
  const isHere = URL.canParse(issuer) && ['localhost', '127.0.0.1', '[::1]'].includes(new URL(issuer).hostname);
  if (!isUrl(issuer, isHere ? ['http:', 'https:'] : ['https:'])) {
    problems.push(`COLAB_OIDC_ISSUER is "${issuer}"; write the provider's address, such as https://login.example.org.`);
    return undefined;
  }
  return { issuer, clientId, clientSecret };
}

/** The Alliance's page, another one, or none; pages in single languages beside it (`COLAB_REPORT_URL_ES`). */
function readReportPages(environment: Environment, problems: string[]): ReportPages {
  const pages = new Map([['', alliancePage]]);
  for (const [name, value] of Object.entries(environment)) {
    const language = /^COLAB_REPORT_URL(?:_([A-Z]{2,3}))?$/.exec(name);
    if (!language || !value) continue;
    const key = language[1]?.toLowerCase() ?? '';
    if (value === 'none') pages.delete(key);
    else if (isUrl(value, ['http:', 'https:'])) pages.set(key, new URL(value).href);
    else
      problems.push(`${name} is "${value}"; write the address of a page, such as https://example.org/report, or none.`);
  }
  return Object.fromEntries(pages);
}

function readScale(text: string, problems: string[]): FeedbackScale {
  const [, min, max] = /^(\d{1,2})-(\d{1,2})$/.exec(text) ?? [];
  if (Number(min) < Number(max)) return { min: Number(min), max: Number(max) };
  problems.push(`COLAB_FEEDBACK_SCALE is "${text}"; write the first and the last step, such as 1-5.`);
  return { min: 1, max: 5 };
}

/** The address of a server that listens on `host`; one that listens everywhere is reached on this machine. */
export function originOf(host: string, port: number): string {
  const name = host === '0.0.0.0' || host === '::' ? '127.0.0.1' : host.includes(':') ? `[${host}]` : host;
  return `http://${name}:${port}`;
}

function isUrl(text: string, protocols: string[]): boolean {
  return URL.canParse(text) && protocols.includes(new URL(text).protocol);
}

function isLogLevel(text: string): text is LogLevel {
  return (logLevels as readonly string[]).includes(text);
}
