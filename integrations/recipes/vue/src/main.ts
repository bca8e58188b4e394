import '@menengage/elements/provider/define';
import '@menengage/elements/session-calendar/define';
import { createApp } from 'vue';
import App from './App.vue';

createApp(App, { api: import.meta.env['VITE_COLAB_API'] ?? 'https://colab.example/v1' }).mount('#app');
