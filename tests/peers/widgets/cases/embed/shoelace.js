window.mountCase = async ({ until }) => {
  const tags = ['card', 'input', 'select', 'button', 'dropdown'].map((name) => `sl-${name}`);
  await Promise.all(tags.map((tag) => customElements.whenDefined(tag)));
  await until(() => document.querySelector('sl-button').shadowRoot?.querySelector('.button'));
  return { items: 'sl-card', next: 'sl-button' };
};
