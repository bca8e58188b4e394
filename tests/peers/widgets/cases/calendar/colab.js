window.mountCase = async ({ view, until, deep }) => {
  const items = view === 'list' ? '[part~=item]' : '[part~=entry]';
  await until(() => deep(items).length);
  return { items, next: view === 'list' ? '[part~=more]' : 'button[aria-label^=Next]' };
};
