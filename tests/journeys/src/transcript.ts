import type { ElementHandle, Page, Protocol } from 'puppeteer-core';

type Node = Protocol.Accessibility.AXNode;

/** Said with their states and their end: a reader tells when it enters and leaves them. */
const CONTAINERS = new Set([
  'alert',
  'complementary',
  'dialog',
  'figure',
  'form',
  'grid',
  'group',
  'list',
  'navigation',
  'radiogroup',
  'region',
  'search',
  'status',
  'table',
  'term',
  'definition',
]);

/** Said as one thing, by their names: what is inside of them is not read again. */
const LEAVES = new Set([
  'button',
  'checkbox',
  'combobox',
  'heading',
  'image',
  'link',
  'menuitem',
  'option',
  'progressbar',
  'radio',
  'searchbox',
  'slider',
  'spinbutton',
  'switch',
  'tab',
  'textbox',
  'columnheader',
  'rowheader',
  'gridcell',
  'cell',
  'DisclosureTriangle',
]);

/** Of those, the ones that may hold something to act on. */
const HOLDERS = new Set(['heading', 'columnheader', 'rowheader', 'gridcell', 'cell']);
const STOPS = new Set(['button', 'link', 'checkbox', 'combobox', 'DisclosureTriangle']);
const ITEMS = new Set(['listitem', 'term', 'DescriptionListTerm']);

/** Read on in the same breath. Everything else is a pause. */
const INLINE = new Set(['none', 'emphasis', 'strong', 'time', 'code', 'mark', 'superscript', 'subscript', 'LabelText']);

/** Chromium's own names for roles, in the words of ARIA. */
const NAMES: Record<string, string> = {
  ComboBoxGrouping: 'combobox',
  DescriptionList: 'list',
  DescriptionListTerm: 'term',
  DescriptionListDetail: 'definition',
  DisclosureTriangle: 'disclosure',
  DisclosureTriangleGrouped: 'disclosure',
  image: 'image',
  img: 'image',
  LayoutTable: 'table',
  Details: 'group',
  searchbox: 'search field',
  textbox: 'text field',
};

/** States that a reader says, in the order it says them. */
function statesOf(node: Node): string[] {
  const value = (name: string): unknown =>
    node.properties?.find((property) => (property.name as string) === name)?.value.value;
  const states: string[] = [];
  const level = value('level');
  if (node.role?.value === 'heading' && level) states.push(`level ${String(level)}`);
  if (value('expanded') === true) states.push('expanded');
  if (value('expanded') === false) states.push('collapsed');
  if (value('pressed') === 'true') states.push('pressed');
  if (value('pressed') === 'false') states.push('not pressed');
  if (value('checked') === 'true') states.push('checked');
  if (value('checked') === 'false') states.push('not checked');
  if (value('selected') === true) states.push('selected');
  if (value('required') === true) states.push('required');
  if (value('readonly') === true) states.push('read only');
  if (value('disabled') === true) states.push('disabled');
  const invalid = value('invalid');
  if (invalid && invalid !== 'false') states.push('invalid');
  if (value('busy')) states.push('busy');
  if (value('modal') === true) states.push('modal');
  if (node.value?.value !== undefined && node.value.value !== '') states.push(`value “${String(node.value.value)}”`);
  return states;
}

function folded(text: unknown): string {
  return (typeof text === 'string' ? text : '').replace(/[ \t\n\r]+/g, ' ').trim();
}

/**
 * What a screen reader says from an element on, a line for each stop, with the shadow trees flattened: roles, names,
 * descriptions and states as Chromium gives them to assistive technology. Kept as a golden file, it shows what a change
 * means to somebody who listens. The words of the roles are ours; only their order and content count.
 */
export async function transcript(page: Page, selector: string): Promise<string> {
  const element = await page.waitForSelector(selector);
  if (!element) throw new Error(`Nothing is ${selector}.`);
  return transcriptOf(page, element);
}

/** The same for an element that is at hand. */
export async function transcriptOf(page: Page, element: ElementHandle): Promise<string> {
  const session = await page.createCDPSession();
  await session.send('Accessibility.enable');
  try {
    const { nodes } = await session.send('Accessibility.getFullAXTree');
    const id = await element.backendNodeId();
    const root = nodes.find(({ backendDOMNodeId }) => backendDOMNodeId === id);
    if (!root) throw new Error('The element is not in the accessibility tree.');
    return read(root, new Map(nodes.map((each) => [each.nodeId, each])));
  } finally {
    await session.detach();
  }
}

function read(root: Node, nodes: ReadonlyMap<string, Node>): string {
  const lines: string[] = [];
  let text = '';
  const flush = () => {
    if (folded(text)) lines.push(folded(text));
    text = '';
  };
  const childrenOf = ({ childIds = [] }: Node) => childIds.flatMap((id) => nodes.get(id) ?? []);
  const named = (role: string, { name, description }: Node, states: readonly string[]) => {
    const said = [NAMES[role] ?? role, ...states].join(', ');
    const about = folded(description?.value) ? ` (${folded(description?.value)})` : '';
    return folded(name?.value) ? `${said}: ${folded(name?.value)}${about}` : `${said}${about}`;
  };
  const visit = (node: Node): void => {
    const role = String(node.role?.value ?? '');
    if (role === 'StaticText') {
      const more = String(node.name?.value ?? '');
      // Boxes side by side have no space between their words, and are not heard as one word.
      text += /[\p{L}\p{N}]$/u.test(text) && /^[\p{L}\p{N}]/u.test(more) ? ` ${more}` : more;
      return;
    }
    if (role === 'InlineTextBox' || role === 'ListMarker') return;
    if (role === 'LineBreak') {
      text += ' ';
      return;
    }
    const children = childrenOf(node);
    const inside = () => children.forEach(visit);
    const spoken = NAMES[role] ?? role;
    if (node.ignored || INLINE.has(role)) return inside();
    if (LEAVES.has(role) || (role === 'DisclosureTriangle' && node.name)) {
      flush();
      lines.push(named(role, node, statesOf(node)));
      // The words of a heading or a cell are its name; a button or a link in it is a stop of its own.
      for (const stop of stopsIn(node, childrenOf)) lines.push(named(String(stop.role?.value), stop, statesOf(stop)));
      return;
    }
    flush();
    if (role === 'listitem') {
      lines.push('item');
      inside();
      return flush();
    }
    if (CONTAINERS.has(spoken)) {
      const items = spoken === 'list' ? [counted(countItems(node, childrenOf))] : [];
      const at = lines.push(named(spoken, node, [...items, ...statesOf(node)]));
      inside();
      flush();
      // Live regions that say nothing are not there for a listener.
      if (lines.length === at && !folded(node.name?.value)) lines.pop();
      else if (lines.length > at) lines.push(`end of ${spoken}`);
      return;
    }
    inside();
    flush();
  };
  visit(root);
  flush();
  return `${lines.join('\n')}\n`;
}

function counted(items: number): string {
  return items === 1 ? '1 item' : `${items} items`;
}

type ChildrenOf = (node: Node) => Node[];

/** Buttons and links inside something that is said as one thing. */
function stopsIn(node: Node, childrenOf: ChildrenOf): Node[] {
  if (!HOLDERS.has(String(node.role?.value))) return [];
  const find = (at: Node): Node[] =>
    childrenOf(at).flatMap((child) => (STOPS.has(String(child.role?.value)) ? [child] : find(child)));
  return find(node);
}

/** Items of a list, also where boxes stand between them and it. */
function countItems(list: Node, childrenOf: ChildrenOf): number {
  const count = (child: Node): number => {
    const role = String(child.role?.value);
    if (ITEMS.has(role)) return 1;
    return child.ignored || INLINE.has(role) || role === 'generic' ? countItems(child, childrenOf) : 0;
  };
  return childrenOf(list).reduce((sum, child) => sum + count(child), 0);
}
