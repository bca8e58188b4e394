window.mountCase = async ({ root, data }) => {
  const [{ title }] = await data();
  root.innerHTML = `<article class="card"><h2>${title}</h2><label>Email <input type="email"></label>
    <label>Language <select><option>English</option><option>Español</option></select></label>
    <details><summary>Add to calendar</summary><ul><li><a href="/ics">iCal</a></li><li><a href="/google">Google</a></li></ul></details></article>`;
  return { items: '.card', next: 'summary' };
};
