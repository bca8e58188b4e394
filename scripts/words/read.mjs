/**
 * Reads the words of the kit from their sources. A message is a string or a function that puts values into a sentence;
 * translators see both as ICU MessageFormat: `{count, plural, one {1 entry} other {{count, number} entries}}`.
 */
import { globSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import ts from 'typescript';

/** Languages that are complete or the build fails. */
export const complete = ['en', 'es', 'fr', 'ar', 'pt', 'ru'];

/** Complete languages that await a review by people who speak them. */
export const awaitingReview = ['ar', 'pt', 'ru'];

/**
 * @typedef {object} Message
 * @property {string} key path of names inside its catalogue, joined with dots
 * @property {string} text ICU MessageFormat
 * @property {string} note what the source says to translators
 * @property {string[]} code expressions that stand in the text as `{#0}`, `{#1}` …
 * @property {string[]} parameters of the function, as it names them; none when it is a plain string
 * @property {boolean} opaque its words stand in code that no text can hold; they are translated there
 * @property {ts.Expression} node
 * @property {string} file
 */

/** @typedef {{name: string, file: string, languages: Map<string, Map<string, Message>>}} Catalogue */

const parse = (file) => ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.Latest, true);

/** Text that ICU would read as syntax. */
const quoted = (text) => text.replaceAll("'", "''").replaceAll(/[{}]/g, (brace) => `'${brace}'`);

const unwrapped = (node) =>
  ts.isParenthesizedExpression(node) || ts.isAsExpression(node) || ts.isSatisfiesExpression(node)
    ? unwrapped(node.expression)
    : node;

/** A call of the grammar, `g.plural(…)`, `g.number(…)` or `g.name(…)`. */
const grammarCall = (node) =>
  ts.isCallExpression(node) &&
  ts.isPropertyAccessExpression(node.expression) &&
  node.expression.expression.getText() === 'g'
    ? node.expression.name.text
    : undefined;

/** Turns an expression that makes a sentence into ICU; collects code that has no word in ICU. */
function icu(expression, code) {
  const node = unwrapped(expression);
  if (ts.isStringLiteral(node) || ts.isNoSubstitutionTemplateLiteral(node)) return quoted(node.text);
  if (ts.isTemplateExpression(node))
    return (
      quoted(node.head.text) +
      node.templateSpans.map(({ expression: inner, literal }) => icu(inner, code) + quoted(literal.text)).join('')
    );
  if (ts.isConditionalExpression(node)) {
    const index = placed(node.condition.getText(), code);
    return `{#${index}, select, yes {${icu(node.whenTrue, code)}} other {${icu(node.whenFalse, code)}}}`;
  }
  if (ts.isIdentifier(node)) return `{${node.text}}`;
  const call = grammarCall(node);
  // How a value is kept apart from the sentence is no matter of words.
  if (call === 'name') return icu(node.arguments[0], code);
  if (call === 'number' && ts.isIdentifier(node.arguments[0])) return `{${node.arguments[0].text}, number}`;
  if (call === 'plural' && ts.isObjectLiteralExpression(node.arguments[1]) && ts.isIdentifier(node.arguments[0])) {
    const forms = node.arguments[1].properties.map((form) => `${form.name.getText()} {${icu(form.initializer, code)}}`);
    return `{${node.arguments[0].text}, plural, ${forms.join(' ')}}`;
  }
  return `{#${placed(node.getText(), code)}}`;
}

function placed(expression, code) {
  const index = code.indexOf(expression);
  return index >= 0 ? index : code.push(expression) - 1;
}

function noteOf(property) {
  const text = property.getSourceFile().text;
  const comments = ts.getLeadingCommentRanges(text, property.getFullStart()) ?? [];
  return comments
    .map(({ pos, end }) => text.slice(pos, end))
    .filter((comment) => comment.startsWith('/**'))
    .map((comment) =>
      comment
        .replaceAll(/^\/\*\*|\*\/$|^\s*\* ?/gm, '')
        .trim()
        .replaceAll(/\s+/g, ' '),
    )
    .join(' ');
}

/** A function's sentence: its only expression. */
const sentence = (node) =>
  ts.isBlock(node.body)
    ? node.body.statements.length === 1 && ts.isReturnStatement(node.body.statements[0])
      ? node.body.statements[0].expression
      : undefined
    : node.body;

const hasWords = (text) => /\p{L}/u.test(text.replaceAll(/\{#?\w+[^{}]*\}/g, ''));

/** All messages below an object, array or call. */
function* messagesIn(expression, file, path = [], note = '') {
  const node = unwrapped(expression);
  const key = path.join('.');
  if (ts.isObjectLiteralExpression(node)) {
    for (const property of node.properties)
      if (ts.isPropertyAssignment(property)) {
        const name = ts.isStringLiteral(property.name) ? property.name.text : property.name.getText();
        yield* messagesIn(property.initializer, file, [...path, name], noteOf(property));
      } else if (ts.isMethodDeclaration(property) || ts.isShorthandPropertyAssignment(property))
        yield {
          key: [...path, property.name.getText()].join('.'),
          text: '',
          note: '',
          code: [],
          parameters: [],
          opaque: true,
          node: property,
          file,
        };
  } else if (ts.isArrayLiteralExpression(node) || (ts.isCallExpression(node) && !grammarCall(node))) {
    const parts = ts.isCallExpression(node) ? node.arguments : node.elements;
    for (const [index, part] of parts.entries())
      // The name of the language itself is handed on to a helper; it is no word.
      if (!(ts.isStringLiteral(part) && /^[a-z]{2}$/.test(part.text)))
        yield* messagesIn(part, file, [...path, index], note);
  } else if (ts.isArrowFunction(node)) {
    const code = [];
    const said = sentence(node);
    const text = said ? icu(said, code) : '';
    const parameters = node.parameters.map((parameter) => parameter.getText());
    const opaque = !said || !hasWords(text);
    yield { key, text, note, code, parameters, opaque, node, file };
  } else if (ts.isStringLiteral(node) || ts.isNoSubstitutionTemplateLiteral(node)) {
    yield { key, text: quoted(node.text), note, code: [], parameters: [], opaque: false, node, file };
  }
}

const catalogueOf = (expression, file, prefix = []) =>
  new Map([...messagesIn(expression, file, prefix)].map((message) => [message.key, message]));

/** What a function of words gives back: the object, perhaps after lines that prepare it. */
function objectOf(expression) {
  const node = unwrapped(expression);
  if (!ts.isArrowFunction(node)) return node;
  const last = ts.isBlock(node.body) ? node.body.statements.findLast(ts.isReturnStatement)?.expression : node.body;
  return last ? unwrapped(last) : node;
}

/** Whether a function makes the words of one language: its first parameter is the grammar. */
const makesWords = (node) => ts.isArrowFunction(node) && node.parameters[0]?.type?.getText() === 'Grammar';

/** Adds the words that stand in one file, by language. */
function readFile(file, languages, own) {
  const put = (language, messages) => {
    const known = languages.get(language) ?? new Map();
    for (const [key, message] of messages) known.set(key, message);
    languages.set(language, known);
  };
  for (const statement of parse(file).statements) {
    if (ts.isExportAssignment(statement)) put(own, catalogueOf(objectOf(statement.expression), file));
    if (!ts.isVariableStatement(statement)) continue;
    for (const { name, initializer } of statement.declarationList.declarations) {
      if (!initializer) continue;
      const object = objectOf(initializer);
      if (!ts.isObjectLiteralExpression(object)) continue;
      const variable = name.getText();
      if (own && makesWords(unwrapped(initializer))) put(own, catalogueOf(object, file));
      else if (complete.includes(variable)) put(variable, catalogueOf(object, file));
      else {
        const byLanguage = new Map(object.properties.map((each) => [each.name?.getText(), each.initializer]));
        if (byLanguage.get('en') && byLanguage.get('es'))
          for (const [language, words] of byLanguage)
            if (words && /^[a-z]{2}$/.test(language ?? '')) put(language, catalogueOf(words, file, [variable]));
      }
    }
  }
}

/**
 * Every catalogue of the kit: the elements', the Studio's, and the server's (mails, problems, pages, feeds).
 * @param {string} root
 * @returns {Catalogue[]}
 */
export function readCatalogues(root) {
  const found = [];
  for (const file of globSync(join(root, '{packages/elements,apps/demo}/src/**/*.messages.ts')).sort()) {
    const languages = new Map();
    readFile(file, languages, 'en');
    for (const other of globSync(file.replace(/\.ts$/, '.*.ts')))
      readFile(other, languages, /\.([a-z]{2,3})\.ts$/.exec(other)?.[1]);
    found.push({
      name: relative(root, file)
        .replace(/^(packages|apps)\//, '')
        .replace('/src/', '/')
        .replace(/\.messages\.ts$/, ''),
      file,
      languages,
    });
  }
  const server = join(root, 'apps/server/src');
  for (const [name, files] of Object.entries({
    'server/problems': 'problems/words.*.ts',
    'server/mails': 'mail/{template,templates,templates.*}.ts',
    'server/sign-in': 'identity/{words,words.*}.ts',
    'server/forms': 'submissions/form-words.ts',
    'server/frames': 'pages/frames.ts',
    'server/pages-and-feeds': 'text/{phrases,phrases.*}.ts',
  })) {
    const languages = new Map();
    const sources = globSync(join(server, files)).sort();
    for (const file of sources) readFile(file, languages);
    found.push({ name, file: sources[0], languages });
  }
  // Some only put others together.
  return found.filter(({ languages }) => languages.get('en')?.size);
}
