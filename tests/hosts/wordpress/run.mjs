/* global customElements, document, getComputedStyle -- in pages */
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createHash } from 'node:crypto';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import puppeteer from 'puppeteer-core';
import { findChromium, missingChromium } from '../../../scripts/lib/chromium.mjs';
import { HouseError } from '../../../scripts/lib/process.mjs';
import { hostileValue, numbers } from './hostile.mjs';
import { freePort, startProgram } from './processes.mjs';
import { startWordPress } from './site.mjs';

const kit = join(import.meta.dirname, '../../..');
const plugin = join(kit, 'integrations/wordpress/dist/colab-kit');
const roles = ['administrator', 'editor', 'author', 'contributor'];

async function startApi() {
  const data = mkdtempSync(join(tmpdir(), 'colab-wp-api-'));
  const port = await freePort();
  const origin = `http://127.0.0.1:${port}`;
  const start = () =>
    startProgram(process.execPath, [join(kit, 'apps/server/dist/cli.js'), 'serve'], {
      env: { ...process.env, COLAB_PORT: String(port), COLAB_DATA: data, DATABASE_URL: '', COLAB_LOG_LEVEL: 'warn' },
      answers: async () => (await fetch(`${origin}/v1/ready`)).ok,
    });
  let server = await start();
  return {
    origin,
    stop: () => server.stop(),
    async start() {
      server = await start();
    },
    async close() {
      await server.stop();
      rmSync(data, { recursive: true, force: true });
    },
  };
}

/** One post with each of the four ways, a widget each. */
const content = (api) => `<!-- wp:paragraph -->
<p><a data-colab="session-calendar" data-colab-lang="en" href="${api}/embed/frame/session-calendar?lang=en">Calendar by link</a></p>
<!-- /wp:paragraph -->

<!-- wp:embed {"url":"${api}/embed/frame/resource-list?lang=en"} -->
<figure class="wp-block-embed"><div class="wp-block-embed__wrapper">
${api}/embed/frame/resource-list?lang=en
</div></figure>
<!-- /wp:embed -->

<!-- wp:shortcode -->
[colab_network_map lang="en" view="table"]<a href="${api}/embed/frame/network-map?lang=en">Map by shortcode</a>[/colab_network_map]
<!-- /wp:shortcode -->

<!-- wp:colab-kit/submission-form {"lang":"en","withoutDraft":true} -->
<p class="wp-block-colab-kit-submission-form"><a href="${api}/embed/frame/submission-form?lang=en&amp;without-draft=true">Form by block</a></p>
<!-- /wp:colab-kit/submission-form -->`;

const must = (condition, message) => {
  if (!condition) throw new Error(message);
};

/** Writes a post as somebody may; what only a contributor proposed is published by an editor, as it is. */
async function publish(wp, role, title, text) {
  const { id } = await wp.ask(role, 'POST', '/wp/v2/posts', {
    title,
    content: text,
    status: role === 'contributor' ? 'pending' : 'publish',
  });
  // Not through the editor, who would be asked anew what of it may stay.
  if (role === 'contributor') await wp.run(`wp_publish_post( ${id} ); tell( true );`);
  return `${wp.url}/?p=${id}`;
}

async function visit(browser, url, { script = true } = {}) {
  const context = await browser.createBrowserContext();
  const page = await context.newPage();
  const complaints = [];
  const hosts = new Set();
  page.on('pageerror', (error) => complaints.push(String(error)));
  page.on('request', (request) => hosts.add(new URL(request.url()).host));
  page.setDefaultTimeout(150_000);
  await page.setJavaScriptEnabled(script);
  await page.goto(url, { waitUntil: 'domcontentloaded' });
  return { page, complaints, hosts, close: () => context.close() };
}

const ready = (selector) =>
  `(() => { const shown = document.querySelector(${JSON.stringify(selector)})?.shadowRoot; return Boolean(shown?.querySelector('[aria-busy=false], form, table')); })()`;

async function seesAllFour(browser, url, api) {
  const { page, complaints, hosts, close } = await visit(browser, url);
  try {
    for (const tag of ['colab-network-map', 'colab-submission-form']) {
      await page.evaluate((name) => document.querySelector(name).scrollIntoView(), tag);
      await page.waitForFunction(ready(tag)).catch(async (error) => {
        throw new Error(
          `${tag}: ${error.message} ${complaints.join()} ${await page.evaluate((name) => document.querySelector(name).shadowRoot?.innerHTML, tag)}`,
        );
      });
    }
    const frame = await page.waitForSelector(`iframe[src^="${api.origin}/embed/frame/resource-list"]`);
    await frame.evaluate((element) => element.scrollIntoView());
    const inside = await frame.contentFrame();
    await inside.waitForFunction(ready('colab-resource-list'));
    const link = await page.evaluate(() => document.querySelector('a[data-colab]')?.href ?? '');
    // Upgraded by the script, or still the link it was.
    if (link) must(link.startsWith(api.origin), `the link leads to ${link}`);
    else await page.waitForFunction(ready('colab-session-calendar'));
    must(complaints.length === 0, complaints.join('\n'));
    const foreign = [...hosts].filter((host) => host && ![new URL(url).host, new URL(api.origin).host].includes(host));
    must(foreign.length === 0, `asked ${foreign.join()}`);
    return link ? 'four ways, the link as a link' : 'four ways';
  } finally {
    await close();
  }
}

/** What is on a page before any script: the first view and links that work. */
async function standsWithoutScript(url, api) {
  const html = await (await fetch(url)).text();
  must(
    /<colab-network-map[^>]*><div class="colab-network-map"[\s\S]*<table>[\s\S]*<\/table>/.test(html),
    'no first view of the map',
  );
  must(
    /<script type="module"[^>]*colab(\.all)?\.js"[^>]*><\/script>|<script[^>]*colab(\.all)?\.js[^>]*><\/script>/.test(
      html,
    ),
    'no script tag',
  );
  return `${(await linksWork(html, api)).length} links`;
}

async function linksWork(html, api) {
  const links = [...html.matchAll(/<a\b[^>]*\bhref="([^"]+)"/g)]
    .map(([, href]) => href.replaceAll('&amp;', '&').replaceAll('&#038;', '&'))
    .filter((href) => href.startsWith(`${api.origin}/embed/frame/`));
  for (const link of links) must((await fetch(link)).status === 200, `${link} does not work`);
  return links;
}

/** Posts full of attributes that try to get out, written by an author, looked at with scripts on. */
async function staysInside(wp, browser, size) {
  const widgets = JSON.parse(readFileSync(join(plugin, 'includes/widgets.json'), 'utf8'));
  const next = numbers(7);
  const names = Object.keys(widgets);
  const one = () => {
    const widget = names[next(names.length)];
    const attributes = Object.keys(widgets[widget].attributes);
    const attribute = attributes[next(attributes.length)];
    const value = hostileValue(next);
    const camel = attribute.replace(/-([a-z])/g, (_, letter) => letter.toUpperCase());
    if (next(2)) {
      // As the block editor writes it.
      const json = JSON.stringify({ [camel]: value })
        .replace(/--/g, '\\u002d\\u002d')
        .replace(/</g, '\\u003c')
        .replace(/>/g, '\\u003e')
        .replace(/&/g, '\\u0026')
        .replace(/\\"/g, '\\u0022');
      return `<!-- wp:colab-kit/${widget} ${json} --><p class="wp-block-colab-kit-${widget}"><a href="https://example.org/">Link</a></p><!-- /wp:colab-kit/${widget} -->`;
    }
    const quote = ['"', "'", ''][next(3)];
    const tag = `colab_${widget.replaceAll('-', '_')}`;
    return `<!-- wp:shortcode -->\n[${tag} ${attribute}=${quote}${value}${quote}]\n<!-- /wp:shortcode -->`;
  };
  let elements = 0;
  for (let done = 0; done < size; done += 100) {
    const text = Array.from({ length: Math.min(100, size - done) }, one).join('\n\n');
    const url = await publish(wp, done % 200 ? 'author' : 'administrator', `Hostile ${done}`, text);
    const context = await browser.createBrowserContext();
    const page = await context.newPage();
    await page.evaluateOnNewDocument('globalThis.pwned = () => { globalThis.isPwned = true; };');
    await page.goto(url, { waitUntil: 'domcontentloaded', timeout: 240_000 });
    const seen = await page.evaluate(
      (allowed) => {
        const wrong = [];
        const found = [
          ...document.querySelectorAll(
            'colab-session-calendar, colab-submission-form, colab-resource-list, colab-network-map',
          ),
        ];
        for (const element of found) {
          const known = allowed[element.localName.slice(6)];
          for (const { name } of element.attributes)
            if (!known.includes(name)) wrong.push(`${element.localName} ${name}`);
        }
        for (const element of document.querySelectorAll('body *')) {
          for (const { name, value } of element.attributes) {
            if (/^on/i.test(name)) wrong.push(`${element.localName} ${name}`);
            if (/^(href|src)$/i.test(name) && /^\s*(javascript|data):/i.test(value))
              wrong.push(`${element.localName} ${value}`);
          }
        }
        if (globalThis.isPwned) wrong.push('a script ran');
        return { wrong: [...new Set(wrong)], found: found.length };
      },
      Object.fromEntries(
        names.map((name) => [name, [...Object.keys(widgets[name].attributes), 'lang', 'api', 'network', 'loading']]),
      ),
    );
    await context.close();
    must(seen.wrong.length === 0, `${url}: ${seen.wrong.join(', ')}`);
    elements += seen.found;
  }
  // Some shortcodes are none any more: a bracket in a value ends them.
  must(elements > size / 2, `only ${elements} elements of ${size}`);
  return `${size} values, ${elements} elements`;
}

/** The block editor shows the server's view of a block, finds nothing wrong with it, and saves it as it was. */
async function worksInTheEditor(wp, browser, api) {
  const { id } = await wp.ask('administrator', 'POST', '/wp/v2/posts', {
    title: 'In the editor',
    status: 'draft',
    content: `<!-- wp:colab-kit/network-map {"lang":"en"} --><p class="wp-block-colab-kit-network-map"><a href="${api.origin}/embed/frame/network-map?lang=en">Map</a></p><!-- /wp:colab-kit/network-map -->`,
  });
  const context = await browser.createBrowserContext();
  const page = await context.newPage();
  page.setDefaultTimeout(150_000);
  try {
    await page.goto(`${wp.url}/wp-login.php`);
    await page.type('#user_login', 'administrator');
    await page.type('#user_pass', wp.password);
    await Promise.all([page.waitForNavigation(), page.click('#wp-submit')]);
    await page.goto(`${wp.url}/wp-admin/post.php?post=${id}&action=edit`, { waitUntil: 'domcontentloaded' });
    await page.waitForFunction(`globalThis.wp?.data?.select('core/block-editor').getBlocks().length > 0`);
    const previews = () =>
      [document, ...[...document.querySelectorAll('iframe')].map((frame) => frame.contentDocument)]
        .filter(Boolean)
        .flatMap((each) => [...each.querySelectorAll('.colab-network-map table')]).length;
    await page.waitForFunction(previews);
    const valid = await page.evaluate(
      `wp.data.select('core/block-editor').getBlocks().every((block) => block.isValid)`,
    );
    must(valid, 'the block is said to be invalid');
    const added = await page.evaluate(() => {
      const { wp } = globalThis;
      wp.data
        .dispatch('core/block-editor')
        .insertBlock(wp.blocks.createBlock('colab-kit/resource-list', { layout: 'cards' }));
      return wp.data.select('core/block-editor').getBlocks().length;
    });
    must(added === 2, 'no second block');
    await page.waitForFunction(`wp.data.select('core/block-editor').getBlocks()[1].attributes.url`);
    await page.evaluate(`wp.data.dispatch('core/editor').savePost()`);
    await page.waitForFunction(
      `!wp.data.select('core/editor').isSavingPost() && !wp.data.select('core/editor').isEditedPostDirty()`,
    );
    const { content: saved } = await wp.ask('administrator', 'GET', `/wp/v2/posts/${id}&context=edit`);
    must(
      saved.raw.includes(
        `<p class="wp-block-colab-kit-resource-list"><a href="${api.origin}/embed/frame/resource-list?layout=cards">`,
      ),
      saved.raw,
    );
    const patterns = await wp.run(
      `tell( array_column( array_filter( WP_Block_Patterns_Registry::get_instance()->get_all_registered(), fn( $each ) => in_array( 'colab-kit', $each['categories'] ?? array(), true ) ), 'name' ) );`,
    );
    must(patterns.length === 3, patterns.join());
    return 'preview, save, patterns';
  } finally {
    await context.close();
  }
}

const setOptions = (wp, options) =>
  wp.run(
    `update_option( 'colab_kit', array_merge( (array) get_option( 'colab_kit' ), json_decode( '${JSON.stringify(options)}', true ) ) ); tell( get_option( 'colab_kit' ) );`,
  );

/**
 * A real WordPress with the plugin, seen in Chromium.
 * @param {{size?: number}} [options] how many hostile values
 * @returns one row a check: what it is, whether it went well, and what was seen
 */
export async function hosts({ size = 1000 } = {}) {
  const chromium = await findChromium();
  if (!chromium) throw new HouseError(missingChromium);
  if (!existsSync(plugin)) throw new HouseError('The plugin is not built: npm run wordpress');
  const rows = [];
  const check = async (what, work) => {
    try {
      rows.push({ what, passed: true, seen: (await work()) ?? '' });
    } catch (error) {
      rows.push({ what, passed: false, seen: String(error.message ?? error).slice(0, 2000) });
    }
  };
  const opened = [];
  const open = async (starting) => {
    const resource = await starting;
    opened.push(resource);
    return resource;
  };
  try {
    const wp = await open(startWordPress());
    const api = await open(startApi());
    const browser = await open(
      puppeteer.launch({ executablePath: chromium, args: ['--no-sandbox', '--disable-dev-shm-usage'] }),
    );
    cpSync(plugin, join(wp.root, 'wp-content/plugins/colab-kit'), { recursive: true });
    const version = await wp.run(`activate_plugin( 'colab-kit/colab-kit.php' ); tell( get_bloginfo( 'version' ) );`);
    await check('before the address of the API is set, nothing is asked and the own link is there', async () => {
      const url = await publish(wp, 'author', 'Not yet', content(api.origin));
      const html = await (await fetch(url)).text();
      must(!html.includes('colab.js') && html.includes('Map by shortcode'), html.slice(-2000));
    });
    await setOptions(wp, { api: `${api.origin}/v1` });

    const pages = [];
    for (const strict of [false, true]) {
      if (strict) writeFileSync(join(wp.root, 'strict'), '');
      for (const role of roles) {
        const told = `${role}${strict ? ', DISALLOW_UNFILTERED_HTML' : ''}`;
        await check(told, async () => {
          const url = await publish(wp, role, told, content(api.origin));
          pages.push(url);
          const links = await standsWithoutScript(url, api);
          return `${await seesAllFour(browser, url, api)}, ${links} without script`;
        });
      }
    }
    await check('the editor', () => worksInTheEditor(wp, browser, api));
    await check('hostile values', () => staysInside(wp, browser, size));
    await check('colours and font of the theme', async () => {
      const { page, close } = await visit(browser, pages[0]);
      const seen = await page.evaluate(() => {
        const style = getComputedStyle(document.querySelector('colab-network-map'));
        return ['color-surface', 'color-text', 'color-accent', 'font-family'].map((name) =>
          style.getPropertyValue(`--colab-${name}`).trim(),
        );
      });
      await close();
      must(seen.join() === '#fffaf0,#1a1a1a,#5b2a86,serif', seen.join());
    });
    await check('in the language of the site', async () => {
      // WordPress offers the languages whose words it has.
      mkdirSync(join(wp.root, 'wp-content/languages'), { recursive: true });
      cpSync(join(plugin, 'languages/colab-kit-es_ES.mo'), join(wp.root, 'wp-content/languages/es_ES.mo'));
      const told = await wp.run(
        `update_option( 'WPLANG', 'es_ES' ); tell( wp_remote_retrieve_body( wp_remote_get( '${await publish(wp, 'author', 'ES', '[colab_session_calendar]')}' ) ) );`,
      );
      await wp.run(`update_option( 'WPLANG', '' ); tell( true );`);
      must(
        /<colab-session-calendar lang="es-ES"><div class="colab-session-calendar" lang="es">/.test(told),
        told.slice(-3000),
      );
      must(told.includes('>Calendario de sesiones</a>'), 'the words are not Spanish');
    });
    await check('a pinned version, checked by its hash', async () => {
      const { version: pinned } = JSON.parse(readFileSync(join(kit, 'packages/embed/package.json'), 'utf8'));
      const served = await fetch(`${api.origin}/embed/${pinned}/colab.all.js`);
      must(served.ok, 'this version has no colab.all.js');
      const hashOf = (bytes) => `sha384-${createHash('sha384').update(bytes).digest('base64')}`;
      const pin = { script: 'pinned', version: pinned };
      const hash = hashOf(Buffer.from(await served.arrayBuffer()));
      await setOptions(wp, { ...pin, integrity: hash });
      const right = await visit(browser, pages[0]);
      await right.page.evaluate(() => document.querySelector('colab-network-map').scrollIntoView());
      await right.page.waitForFunction(ready('colab-network-map'));
      await right.close();
      await setOptions(wp, { ...pin, integrity: hashOf('x') });
      const wrong = await visit(browser, pages[0]);
      await wrong.page.waitForFunction(() => document.readyState === 'complete');
      const left = await wrong.page.evaluate(() => [
        customElements.get('colab-network-map') === undefined,
        document.querySelector('colab-network-map a')?.checkVisibility(),
      ]);
      await wrong.close();
      await setOptions(wp, { script: 'local' });
      must(left.join() === 'true,true', `with another hash: ${left.join()}`);
    });
    await check('what may be set', async () => {
      const kept = await wp.run(
        `tell( Colab_Kit\\sanitize_settings( array( 'api' => 'javascript:alert(1)', 'integrity' => '"><script>', 'language' => 'fr', 'script' => 'pinned', 'look' => 'dark', 'unknown' => 'x' ) ) );`,
      );
      must(
        kept.api === `${api.origin}/v1` && kept.integrity !== '"><script>' && kept.language === 'fr',
        JSON.stringify(kept),
      );
      must(kept.look === 'dark' && !('unknown' in kept), JSON.stringify(kept));
    });
    await check('the API is away: the last good view stays', async () => {
      await wp.run(
        `global $wpdb; foreach ( $wpdb->get_col( "SELECT option_name FROM $wpdb->options WHERE option_name LIKE '_transient_colab_kit_fragment_%'" ) as $name ) { $kept = get_option( $name ); $kept['until'] = 0; update_option( $name, $kept ); } tell( true );`,
      );
      await api.stop();
      try {
        const html = await (await fetch(pages[0])).text();
        must(/<colab-network-map[^>]*><div class="colab-network-map"/.test(html), 'the first view is gone');
      } finally {
        await api.start();
      }
    });
    await check('the plugin is switched off: links that work', async () => {
      await wp.run(`deactivate_plugins( 'colab-kit/colab-kit.php' ); tell( true );`);
      let links = 0;
      for (const url of pages) {
        const found = await linksWork(await (await fetch(url)).text(), api);
        must(found.length >= 3, `${url}: ${found.join()}`);
        links += found.length;
      }
      return `${links} links on ${pages.length} pages`;
    });
    await check('the plugin is removed: nothing of it stays', async () => {
      const left = await wp.run(
        `uninstall_plugin( 'colab-kit/colab-kit.php' ); wp_cache_flush(); global $wpdb; tell( $wpdb->get_col( "SELECT option_name FROM $wpdb->options WHERE option_name LIKE '%colab_kit%'" ) );`,
      );
      must(left.length === 0, left.join());
    });
    await check(`WordPress ${version} has nothing to complain of`, async () => {
      const log = join(wp.root, 'debug.log');
      const said = existsSync(log)
        ? readFileSync(log, 'utf8')
            .split('\n')
            .filter((line) => line.includes('plugins/colab-kit'))
        : [];
      must(said.length === 0, said.slice(0, 10).join('\n'));
    });
  } finally {
    for (const resource of opened.reverse()) await resource.close();
  }
  return rows;
}
