import type { TestProject } from 'vitest/node';
import { dropTemplates, makeTemplates } from './database.ts';

/** Fills a database once for all suites of the run. @returns leaves nothing behind */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const url = process.env.COLAB_TEST_DATABASE_URL;
  const templates = await makeTemplates(url);
  project.provide('templates', templates);
  return () => dropTemplates(url, templates);
}
