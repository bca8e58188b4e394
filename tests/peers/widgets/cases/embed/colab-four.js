window.mountCase = async ({ until, deep }) => {
  const ready = new Set();
  addEventListener('colab-ready', ({ target }) => ready.add(target.localName));
  await until(() => ready.size === 4 || deep('[part~=base]').length >= 4);
  return { items: '[part~=base]' };
};
