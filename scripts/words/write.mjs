/** Brings translated texts back into the sources, as code that a person could have written. */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { parse, TYPE } from '@formatjs/icu-messageformat-parser';

/** Signs that nobody sees in a source are written as escapes. */
const visible = (code) =>
  code.replaceAll(
    /[\u00a0\u200e\u200f\u202f\u2066-\u2069]/g,
    (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );

const literal = (text) => text.replaceAll(/[\\`]|\$(?=\{)/g, (sign) => `\\${sign}`);
const string = (text) => `'${text.replaceAll('\\', '\\\\').replaceAll("'", "\\'").replaceAll('\n', '\\n')}'`;

/** A sentence as an expression: a string, or a template with the values in it, `isolated` from a sentence that runs the other way. */
function expressionOf(elements, code, isolated) {
  if (elements.every(({ type }) => type === TYPE.literal)) return string(elements.map(({ value }) => value).join(''));
  const parts = elements.map((element) => {
    const { type, value, options } = element;
    const of = /^x\d+$/.test(value) ? code[Number(value.slice(1))] : value;
    switch (type) {
      case TYPE.literal:
        return literal(value);
      case TYPE.argument:
        return isolated && of === value ? `\${g.name(${of})}` : `\${${of}}`;
      case TYPE.number:
        return `\${g.number(${of})}`;
      case TYPE.select:
        return `\${${of} ? ${expressionOf(options.yes.value, code, isolated)} : ${expressionOf(options.other.value, code, isolated)}}`;
      case TYPE.plural: {
        const forms = Object.entries(options).map(
          ([form, branch]) => `${form}: ${expressionOf(branch.value, code, isolated)}`,
        );
        return `\${g.plural(${of}, { ${forms.join(', ')} })}`;
      }
      default:
        throw new TypeError(`There is no such value in the English: ${JSON.stringify(element)}`);
    }
  });
  const whole = /^\$\{(.*)\}$/s.exec(parts.length === 1 ? parts[0] : '')?.[1];
  return whole ?? `\`${parts.join('')}\``;
}

/** The code of a translation, shaped like its English. */
export function codeOf(english, text, language = 'en') {
  const elements = parse(text.replaceAll('{#', '{x'), { ignoreTag: true, shouldParseSkeletons: false });
  const isolated = new Intl.Locale(language).getTextInfo?.().direction === 'rtl';
  const expression = visible(expressionOf(elements, english.code, isolated));
  if (english.parameters.length === 0) return expression;
  const names = english.parameters.map((parameter) =>
    parameter.startsWith('{') ? parameter : /^\w+/.exec(parameter)[0],
  );
  return `(${names.join(', ')}) => ${expression}`;
}

const property = (key) => (/^[A-Za-z_$][\w$]*$/.test(key) ? key : string(key));

/** A whole catalogue in a language that has none yet. */
function moduleOf({ file, languages }, language, texts) {
  const english = languages.get('en');
  const source = readFileSync(file, 'utf8');
  const type = /export type (\w+) = ReturnType/.exec(source)?.[1];
  const grammar = /import \{[^}]*\bGrammar\b[^}]*\} from '([^']+)'/.exec(source)?.[1];
  if (!type || !grammar) throw new TypeError(`${file} names no type of its words.`);
  const name = file.slice(file.lastIndexOf('/') + 1);
  const lines = [...english.values()].map((message) => {
    const text = texts.get(message.key);
    // What stands in code is taken over; a person looks at it.
    const code = text === undefined ? message.node.getText() : codeOf(message, text, language);
    return `${property(message.key)}: ${code},`;
  });
  return `import type { Grammar } from '${grammar}';\nimport type { ${type} } from './${name}';\n\nexport default (${lines.some((line) => /\bg[.)]/.test(line)) ? 'g' : '_'}: Grammar): ${type} => ({\n${lines.join('\n')}\n});\n`;
}

/**
 * Writes the texts of one language into the sources of one catalogue.
 * @param {Map<string, string>} texts by key
 * @returns {{files: string[], left: string[]}} what was written, and keys that only a person can place
 */
export function bringBack(catalogue, language, texts) {
  const english = catalogue.languages.get('en');
  const there = catalogue.languages.get(language);
  if (!there) {
    if (!catalogue.file.endsWith('.messages.ts')) return { files: [], left: [...texts.keys()] };
    const file = catalogue.file.replace(/\.ts$/, `.${language}.ts`);
    if (existsSync(file)) throw new TypeError(`${file} is there, but holds no words.`);
    writeFileSync(file, moduleOf(catalogue, language, texts));
    // Named beside the other languages, so that it is loaded where a page speaks it.
    const source = readFileSync(catalogue.file, 'utf8');
    const beside = source.replaceAll(
      /^( *)fr: (\(\) => import\('[^']+\.messages)\.fr\.ts'\),$/gm,
      (line, indent, load) => `${line}\n${indent}${language}: ${load}.${language}.ts'),`,
    );
    writeFileSync(catalogue.file, beside);
    return { files: [file, catalogue.file], left: [] };
  }
  const edits = new Map();
  const left = [];
  for (const [key, text] of texts) {
    const [source, target] = [english.get(key), there.get(key)];
    if (!source || !target || source.opaque) left.push(key);
    else if (text !== target.text) {
      const list = edits.get(target.file) ?? [];
      edits.set(target.file, list);
      list.push({ start: target.node.getStart(), end: target.node.getEnd(), code: codeOf(source, text, language) });
    }
  }
  for (const [file, list] of edits) {
    let content = readFileSync(file, 'utf8');
    for (const { start, end, code } of list.sort((a, b) => b.start - a.start))
      content = content.slice(0, start) + code + content.slice(end);
    writeFileSync(file, content);
  }
  return { files: [...edits.keys()], left };
}
