window.mountCase = async ({ until, deep }) => {
  await until(() => deep('svg [part~=marker], svg .marker').length);
  return { items: 'svg [part~=marker], svg .marker', next: '[part~=zoom-in], button[data-zoom=in]' };
};
