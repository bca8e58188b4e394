window.mountCase = async ({ until, deep }) => {
  await until(() => deep('[part~=item]').length);
  return { items: '[part~=item]', input: 'input[type=search]' };
};
