import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onPath } from '../../../scripts/lib/chromium.mjs';
import { canInstall, install } from '../../../scripts/lib/apt.mjs';
import { HouseError, run } from '../../../scripts/lib/process.mjs';
import { answersAt, freePort, startProgram } from './processes.mjs';

const debian = '/usr/share/wordpress';
const password = 'correct horse battery staple';

/** A block theme of three files, with colours and a font of its own. */
const theme = {
  'style.css': '/*\nTheme Name: Host\n*/\n',
  'templates/index.html':
    '<!-- wp:query --><!-- wp:post-template --><!-- wp:post-title /--><!-- wp:post-content /--><!-- /wp:post-template --><!-- /wp:query -->',
  'theme.json': JSON.stringify({
    version: 2,
    settings: {
      color: { palette: [{ slug: 'brand', name: 'Brand', color: '#5b2a86' }] },
      typography: { fontFamilies: [{ slug: 'serif', name: 'Serif', fontFamily: 'serif' }] },
    },
    styles: {
      color: { background: '#fffaf0', text: '#1a1a1a' },
      typography: { fontFamily: 'var:preset|font-family|serif' },
      elements: { link: { color: { text: 'var:preset|color|brand' } } },
    },
  }),
};

/** Loopback is no place that WordPress asks by itself, and time stands between it and a test. */
const mustUse = `<?php
add_filter( 'http_request_host_is_external', '__return_true' );
add_filter( 'http_allowed_safe_ports', function ( $ports ) { return array_merge( $ports, range( 15000, 32000 ) ); } );
add_filter( 'wp_is_application_passwords_available', '__return_true' );
add_filter( 'pre_wp_mail', '__return_true' );
`;

/** Installs the Debian packages that are missing. */
export async function ensureWordPress() {
  const found = (await onPath('php')) && (await onPath('mariadbd'));
  const there = found && (await run('test', ['-e', join(debian, 'wp-load.php')])).code === 0;
  if (there) return;
  if (!(await canInstall()))
    throw new HouseError('Needs the packages wordpress, mariadb-server, php-cli and php-mysql.');
  await install('wordpress', 'mariadb-server', 'php-cli', 'php-mysql');
}

async function startDatabase(folder) {
  const data = join(folder, 'db');
  const made = await run('mariadb-install-db', [
    '--no-defaults',
    `--datadir=${data}`,
    '--auth-root-authentication-method=normal',
    '--skip-test-db',
    `--user=${process.getuid() === 0 ? 'root' : process.env.USER}`,
  ]);
  if (made.code !== 0) throw new Error(made.output);
  const port = await freePort();
  const socket = join(folder, 'db.sock');
  const database = await startProgram(
    'mariadbd',
    [
      '--no-defaults',
      `--datadir=${data}`,
      `--socket=${socket}`,
      `--pid-file=${join(folder, 'db.pid')}`,
      '--bind-address=127.0.0.1',
      `--port=${port}`,
      '--innodb-flush-log-at-trx-commit=0',
      '--innodb-buffer-pool-size=32M',
      ...(process.getuid() === 0 ? ['--user=root'] : []),
    ],
    {
      answers: async () =>
        (
          await run('mariadb', [
            '--no-defaults',
            `--socket=${socket}`,
            '-uroot',
            '-e',
            'CREATE DATABASE IF NOT EXISTS wp; CREATE OR REPLACE USER wp@localhost IDENTIFIED BY "wp"; CREATE OR REPLACE USER wp@127.0.0.1 IDENTIFIED BY "wp"; GRANT ALL ON wp.* TO wp@localhost; GRANT ALL ON wp.* TO wp@127.0.0.1',
          ])
        ).code === 0,
    },
  );
  return { ...database, host: `127.0.0.1:${port}` };
}

const config = ({ host, url }) => `<?php
define( 'DB_NAME', 'wp' );
define( 'DB_USER', 'wp' );
define( 'DB_PASSWORD', 'wp' );
define( 'DB_HOST', '${host}' );
define( 'DB_CHARSET', 'utf8mb4' );
define( 'DB_COLLATE', '' );
foreach ( array( 'AUTH_KEY', 'SECURE_AUTH_KEY', 'LOGGED_IN_KEY', 'NONCE_KEY', 'AUTH_SALT', 'SECURE_AUTH_SALT', 'LOGGED_IN_SALT', 'NONCE_SALT' ) as $name ) define( $name, 'loopback' );
define( 'WP_HOME', '${url}' );
define( 'WP_SITEURL', '${url}' );
define( 'WP_ENVIRONMENT_TYPE', 'local' );
define( 'DISABLE_WP_CRON', true );
define( 'AUTOMATIC_UPDATER_DISABLED', true );
define( 'WP_DEBUG', true );
define( 'WP_DEBUG_DISPLAY', false );
define( 'WP_DEBUG_LOG', __DIR__ . '/debug.log' );
define( 'WP_MEMORY_LIMIT', '256M' );
if ( file_exists( __DIR__ . '/strict' ) ) define( 'DISALLOW_UNFILTERED_HTML', true );
$table_prefix = 'wp_';
if ( ! defined( 'ABSPATH' ) ) define( 'ABSPATH', __DIR__ . '/' );
require_once ABSPATH . 'wp-settings.php';
`;

const installation = `
define( 'WP_INSTALLING', true );
require 'wp-load.php';
require ABSPATH . 'wp-admin/includes/upgrade.php';
wp_install( 'Host', 'administrator', 'administrator@example.org', true, '', '${password}' );
switch_theme( 'host' );
update_option( 'permalink_structure', '' );
wp_delete_post( 1, true );
foreach ( array( 'editor', 'author', 'contributor' ) as $role )
  wp_insert_user( array( 'user_login' => $role, 'user_pass' => '${password}', 'user_email' => "$role@example.org", 'role' => $role ) );
$keys = array();
foreach ( array( 'administrator', 'editor', 'author', 'contributor' ) as $role )
  $keys[ $role ] = WP_Application_Passwords::create_new_application_password( get_user_by( 'login', $role )->ID, array( 'name' => 'test' ) )[0];
echo "\\n<<<", json_encode( $keys ), ">>>";
`;

/**
 * A WordPress of its own: a database, the files of Debian's package, four users, one theme. Everything is in one folder and on
 * loopback; `close()` ends it and leaves nothing.
 */
export async function startWordPress() {
  await ensureWordPress();
  const folder = mkdtempSync(join(tmpdir(), 'colab-wp-'));
  const root = join(folder, 'www');
  const database = await startDatabase(folder);
  let server;
  const close = async () => {
    await server?.stop();
    await database.stop();
    rmSync(folder, { recursive: true, force: true });
  };
  try {
    cpSync(debian, root, {
      recursive: true,
      dereference: true,
      filter: (path) => !/\/wp-content\/.|wp-config\.php$/.test(path),
    });
    for (const part of ['mu-plugins', 'plugins', 'uploads', 'themes/host/templates'])
      mkdirSync(join(root, 'wp-content', part), { recursive: true });
    for (const [name, text] of Object.entries(theme)) writeFileSync(join(root, 'wp-content/themes/host', name), text);
    writeFileSync(join(root, 'wp-content/mu-plugins/loopback.php'), mustUse);
    const port = await freePort();
    const url = `http://127.0.0.1:${port}`;
    writeFileSync(join(root, 'wp-config.php'), config({ host: database.host, url }));
    const php = async (code) => {
      const prologue = `$_SERVER['HTTP_HOST'] = '127.0.0.1:${port}'; $_SERVER['REQUEST_METHOD'] = 'GET'; chdir( '${root}' );`;
      const { code: exit, output } = await run('php', ['-d', 'memory_limit=512M', '-r', `${prologue}\n${code}`], {
        cwd: root,
      });
      if (exit !== 0) throw new Error(output);
      const [, said] = /<<<([\s\S]*)>>>/.exec(output) ?? [];
      if (said === undefined) throw new Error(output);
      return JSON.parse(said);
    };
    const keys = await php(installation);
    server = await startProgram('php', ['-d', 'memory_limit=256M', '-S', `127.0.0.1:${port}`, '-t', root], {
      cwd: root,
      env: { ...process.env, PHP_CLI_SERVER_WORKERS: '4' },
      answers: answersAt(`${url}/wp-login.php`),
    });
    return {
      url,
      root,
      password,
      /** Runs PHP inside WordPress; gives what `tell( $value )` was given. */
      run: (code) =>
        php(
          `require 'wp-load.php'; require_once ABSPATH . 'wp-admin/includes/plugin.php'; function tell( $value ) { echo "\\n<<<", json_encode( $value ), ">>>"; }\n${code}`,
        ),
      /** Asks the REST API as somebody. */
      async ask(role, method, path, body) {
        const answer = await fetch(`${url}/?rest_route=${path}`, {
          method,
          headers: {
            authorization: `Basic ${Buffer.from(`${role}:${keys[role]}`).toString('base64')}`,
            'content-type': 'application/json',
          },
          body: body && JSON.stringify(body),
        });
        const text = await answer.text();
        if (!answer.ok) throw new Error(`${role} ${method} ${path}: ${answer.status} ${text.slice(0, 500)}`);
        return JSON.parse(text);
      },
      close,
    };
  } catch (error) {
    await close();
    throw error;
  }
}
