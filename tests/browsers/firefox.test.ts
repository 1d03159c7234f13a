import { mainTasks } from './tasks.ts';

mainTasks('firefox');
