window.mountCase = async ({ until, deep }) => {
  const controls = 'input, select, textarea';
  await until(() => deep(controls).length);
  return {
    items: controls,
    input: 'input:not([type=checkbox], [type=radio], [type=hidden])',
    next: '.button--primary',
  };
};
