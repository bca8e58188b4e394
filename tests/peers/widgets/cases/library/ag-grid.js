import {
  ClientSideRowModelModule,
  createGrid,
  ModuleRegistry,
  NumberFilterModule,
  PaginationModule,
  QuickFilterModule,
  TextFilterModule,
} from 'ag-grid-community';

ModuleRegistry.registerModules([
  ClientSideRowModelModule,
  QuickFilterModule,
  TextFilterModule,
  NumberFilterModule,
  PaginationModule,
]);

window.mountCase = async ({ root, data, until }) => {
  const rowData = await data();
  root.innerHTML = '<label>Search <input id="q"></label><div id="grid"></div>';
  root.querySelector('#grid').style.height = '900px';
  const grid = createGrid(root.querySelector('#grid'), {
    rowData,
    pagination: true,
    paginationPageSize: 20,
    columnDefs: ['title', 'summary', 'type', 'region', 'lang', 'year'].map((field) => ({
      field,
      filter: field === 'year' ? 'agNumberColumnFilter' : 'agTextColumnFilter',
    })),
  });
  root.querySelector('#q').oninput = ({ target }) => grid.setGridOption('quickFilterText', target.value);
  await until(() => root.querySelector('.ag-row'));
  return { items: '.ag-row', input: '#q' };
};
