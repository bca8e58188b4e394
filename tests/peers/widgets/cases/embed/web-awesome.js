window.mountCase = async ({ until }) => {
  const tags = ['card', 'input', 'select', 'button', 'dropdown'].map((name) => `wa-${name}`);
  await Promise.all(tags.map((tag) => customElements.whenDefined(tag)));
  await until(() => document.querySelector('wa-button').shadowRoot?.querySelector('.button'));
  return { items: 'wa-card', next: 'wa-button' };
};
