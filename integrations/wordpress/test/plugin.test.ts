import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { machineObject, readTranslations, translatable } from '../scripts/words.ts';
import { blockOf, widgetTable, type Widget } from '../scripts/widgets.ts';

const { version } = JSON.parse(readFileSync('../../packages/embed/package.json', 'utf8')) as { version: string };
const zip = readFileSync('dist/colab-kit.zip');
const files = unzipSync(zip);
const text = (name: string): string => Buffer.from(files[`colab-kit/${name}`] ?? []).toString();
const names = Object.keys(files).map((name) => name.replace(/^colab-kit\//, ''));

describe('the zip', () => {
  it('holds the plugin, its words and the script, and nothing else', () => {
    const own = names.filter((name) => !name.startsWith(`embed/${version}/`));
    expect(own.sort()).toEqual(
      [
        'LICENSE',
        'assets/blocks.js',
        ...['network-map', 'resource-list', 'session-calendar', 'submission-form'].map(
          (name) => `blocks/${name}/block.json`,
        ),
        'colab-kit.php',
        ...[
          'blocks.php',
          'fragment.php',
          'look.php',
          'markup.php',
          'oembed.php',
          'patterns.php',
          'script.php',
          'settings.php',
          'shortcodes.php',
          'widgets.json',
          'widgets.php',
        ].map((name) => `includes/${name}`),
        ...[
          'colab-kit-ar.mo',
          'colab-kit-ar.po',
          'colab-kit-es_ES.mo',
          'colab-kit-es_ES.po',
          'colab-kit-fr_FR.mo',
          'colab-kit-fr_FR.po',
          'colab-kit-pt_BR.mo',
          'colab-kit-pt_BR.po',
          'colab-kit-ru_RU.mo',
          'colab-kit-ru_RU.po',
          'colab-kit.pot',
        ].map((name) => `languages/${name}`),
        'readme.txt',
        'uninstall.php',
      ].sort(),
    );
  });

  it('holds the very files that are served as this version', () => {
    const folder = `../../packages/embed/cdn/${version}`;
    const served = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
    expect(served.length).toBeGreaterThan(5);
    const hash = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');
    for (const { parentPath, name } of served) {
      const path = join(parentPath, name);
      const packed = files[`colab-kit/embed/${version}/${path.slice(join(folder).length + 1).replaceAll('\\', '/')}`];
      expect([path, packed && hash(packed)]).toEqual([path, hash(readFileSync(path))]);
    }
  });

  it('is byte-equal when it is built again', () => {
    const folder = mkdtempSync(join(tmpdir(), 'colab-plugin-'));
    try {
      execFileSync(process.execPath, ['scripts/build.ts', folder]);
      expect(readFileSync(join(folder, 'colab-kit.zip')).equals(zip)).toBe(true);
    } finally {
      rmSync(folder, { recursive: true });
    }
  });
});

describe('the plugin', () => {
  it('names its version everywhere, and needs the same of a site everywhere', () => {
    const header = (name: string): string | undefined =>
      new RegExp(`^ \\* ${name}: +(.+)$`, 'm').exec(text('colab-kit.php'))?.[1];
    const readme = (name: string): string | undefined =>
      new RegExp(`^${name}: (.+)$`, 'm').exec(text('readme.txt'))?.[1];
    expect([header('Version'), readme('Stable tag')]).toEqual([version, version]);
    expect(text('colab-kit.php')).toContain(`const VERSION = '${version}';`);
    expect(readme('Requires at least')).toBe(header('Requires at least'));
    expect(readme('Requires PHP')).toBe(header('Requires PHP'));
    expect(readme('License')).toBe(header('License'));
    expect(text('LICENSE')).toContain('GNU GENERAL PUBLIC LICENSE');
  });

  it('has a readme as the plugin directory reads it', () => {
    const readme = text('readme.txt');
    expect(readme).toMatch(/^=== CoLab Kit ===\n/);
    for (const section of ['Description', 'Installation', 'Frequently Asked Questions', 'Changelog'])
      expect(readme).toContain(`\n== ${section} ==\n`);
    expect((/^Tags: (.+)$/m.exec(readme)?.[1] ?? '').split(', ').length).toBeLessThanOrEqual(5);
    const summary = readme.split('\n\n')[1] ?? '';
    expect(summary.length).toBeLessThanOrEqual(150);
  });

  it('can be called by WordPress alone', () => {
    const guarded = names.filter((name) => name.endsWith('.php'));
    for (const name of guarded)
      expect(text(name), name).toMatch(/defined\( '(ABSPATH|WP_UNINSTALL_PLUGIN)' \) \|\| exit;/);
  });

  it.skipIf(!existsSync('/usr/bin/php'))('is sound PHP', () => {
    for (const name of names.filter((each) => each.endsWith('.php')))
      expect(execFileSync('php', ['-l', join('dist/colab-kit', name)], { encoding: 'utf8' })).toContain(
        'No syntax errors',
      );
  });

  it('has a block for each widget that says what the element takes, and saves a link', () => {
    const widgets = JSON.parse(text('includes/widgets.json')) as Record<string, Widget>;
    for (const [name, widget] of Object.entries(widgets)) {
      expect(JSON.parse(text(`blocks/${name}/block.json`))).toEqual(blockOf(name, widget, version));
      expect(widget.attributes['network'], name).toEqual({ type: 'string', addressed: true });
      expect(Object.keys(widget.attributes)).not.toContain('api');
      expect(Object.keys(widget.attributes)).not.toContain('manage-key');
    }
    expect(widgets['session-calendar']?.attributes['view']?.values).toEqual(
      expect.arrayContaining(['agenda', 'month']),
    );
  });
});

describe('its words', () => {
  const source = `<?php
    /* translators: %s: a name. */
    echo esc_html( sprintf( __( 'It\\'s %s', 'colab-kit' ), $name ) );
    echo esc_html__( 'Twice', 'colab-kit' ) . __( 'Twice', 'colab-kit' ) . __( 'Another', 'other-domain' );`;

  it('are found in the source with what translators need to know', () => {
    const found = translatable([['a.php', source]]);
    expect([...found.keys()]).toEqual(["It's %s", 'Twice']);
    expect(found.get('Twice')?.places).toEqual(['a.php:4', 'a.php:4']);
  });

  it('are complete in each language', () => {
    const wanted = [...readTranslations(text('languages/colab-kit.pot')).keys()].sort();
    expect(wanted.length).toBeGreaterThan(50);
    for (const language of ['es_ES', 'fr_FR', 'ar', 'pt_BR', 'ru_RU']) {
      const translations = readTranslations(text(`languages/colab-kit-${language}.po`));
      expect([...translations.keys()].sort()).toEqual(wanted);
      for (const [id, words] of translations)
        expect((words.match(/%[sd]/g) ?? []).length, id).toBe(id ? (id.match(/%[sd]/g) ?? []).length : 0);
    }
  });

  it.skipIf(!existsSync('/usr/bin/msgunfmt'))('are read back by gettext', () => {
    const folder = mkdtempSync(join(tmpdir(), 'colab-words-'));
    try {
      const read = execFileSync('msgunfmt', [join('dist/colab-kit/languages/colab-kit-fr_FR.mo')], {
        encoding: 'utf8',
      });
      expect(readTranslations(read).get('Dark')).toBe('Sombre');
    } finally {
      rmSync(folder, { recursive: true });
    }
  });

  it('stand in order in the file that WordPress reads', () => {
    const object = machineObject(
      new Map([
        ['b', 'two'],
        ['', 'head'],
        ['a', 'one'],
      ]),
    );
    const at = (index: number): string => {
      const offset = object.readUInt32LE(28 + index * 8 + 4);
      return object.subarray(offset, offset + object.readUInt32LE(28 + index * 8)).toString();
    };
    expect([0, 1, 2].map(at)).toEqual(['', 'a', 'b']);
  });
});

it('a manifest without one of the widgets is no manifest to build from', () => {
  expect(() => widgetTable({ modules: [] }, { paths: {} })).toThrow('colab-session-calendar');
});
