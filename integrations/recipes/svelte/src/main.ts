import '@menengage/elements/provider/define';
import '@menengage/elements/session-calendar/define';
import { mount } from 'svelte';
import App from './App.svelte';

const target = document.getElementById('app');
if (target) mount(App, { target, props: { api: import.meta.env['VITE_COLAB_API'] ?? 'https://colab.example/v1' } });
