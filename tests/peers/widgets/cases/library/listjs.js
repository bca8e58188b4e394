import List from 'list.js';

window.mountCase = async ({ root, data }) => {
  root.innerHTML =
    '<div id="library"><input class="search" aria-label="Search"><ul class="list"></ul><ul class="pagination"></ul></div>';
  const item =
    '<li class="item"><h2 class="title"></h2><p class="summary"></p><p><span class="type"></span> <span class="region"></span> <span class="lang"></span> <span class="year"></span></p></li>';
  const valueNames = ['title', 'summary', 'type', 'region', 'lang', 'year'];
  new List('library', { page: 20, pagination: true, valueNames, item }, await data());
  return { items: '.item', input: '.search' };
};
