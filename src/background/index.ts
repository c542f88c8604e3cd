import '../messages/polyfill.ts';
import { answerWorker } from '../messages/answer.ts';
import { answerModel } from '../messages/answerModel.ts';
import { browser } from '../messages/browser.ts';
import { answerSessions } from '../messages/session.ts';
import { onStored, SETTINGS } from '../messages/stored.ts';
import { model } from './card.ts';
import { welcome } from './firstRun.ts';
import { onKey } from './keys.ts';
import { routes } from './routes.ts';
import { listenToNotifications } from './told.ts';
import { sessions } from './transfer.ts';
import { untold } from './untold.ts';
import { findAlarm, wake } from './wake.ts';

const onWake = untold(wake);

// Every listener is registered here and now: one that comes after an `await` misses the event that woke the worker.
answerWorker(routes);
answerSessions(sessions);
answerModel(model);
browser.runtime.onInstalled.addListener(onWake);
browser.runtime.onInstalled.addListener(untold(welcome));
browser.commands.onCommand.addListener(untold(onKey));
browser.runtime.onStartup.addListener(onWake);
browser.alarms.onAlarm.addListener(onWake);
listenToNotifications();
onStored(SETTINGS, onWake, new AbortController().signal);
void untold(findAlarm)();
