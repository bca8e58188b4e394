window.mountCase = async ({ view, until, deep }) => {
  const items = view === 'list' ? '[part~=item]' : '[role=gridcell] [part~=item], [role=gridcell] li';
  await until(() => deep(items).length);
  return { items, next: '[part~=next], button[data-move="1"]' };
};
