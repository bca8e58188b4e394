export { countCharacters, countWords } from './count.ts';
export { checkSchema, supportedKeywords, UnsupportedSchemaError } from './schema.ts';
export { validateAnswers, type Issue, type IssueCode } from './validate.ts';
