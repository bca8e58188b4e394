window.mountCase = async ({ until }) => {
  const element = document.querySelector('add-to-calendar-button');
  await until(() => element.shadowRoot?.querySelector('.atcb-button'));
  return { items: '.atcb-button', next: '.atcb-button' };
};
