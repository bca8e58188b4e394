window.mountCase = async ({ until, deep }) => {
  await until(() => deep('.mark').length);
  return { items: '.mark', next: 'button[aria-label="Zoom in"]' };
};
