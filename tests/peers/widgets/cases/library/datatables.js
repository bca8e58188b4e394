import DataTable from 'datatables.net-dt';
import 'datatables.net-dt/css/dataTables.dataTables.css';

window.mountCase = async ({ root, data, until }) => {
  const rows = await data();
  root.innerHTML = '<table id="table"></table>';
  const columns = ['title', 'summary', 'type', 'region', 'lang', 'year'].map((name) => ({ data: name, title: name }));
  new DataTable('#table', { data: rows, pageLength: 20, columns });
  await until(() => root.querySelector('tbody tr'));
  return { items: 'tbody tr', input: 'input[type=search]' };
};
