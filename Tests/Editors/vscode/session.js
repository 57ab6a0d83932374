'use strict';

// A session of the extension with the real server, in the folder of a workspace: it starts, asks, is restarted, stops.
const assert = require('node:assert');
const { readFileSync } = require('node:fs');
const path = require('node:path');
const { pathToFileURL } = require('node:url');
const vscode = require('vscode');
const { LanguageClient } = require('vscode-languageclient/node');

const { standIn } = vscode;
const extension = require(path.join(process.env.EXTENSION, standIn.manifest.main));
const patience = 20_000;
let failures = 0;

async function check(text, run) {
  try {
    const seen = await run();
    console.log(`  ok      ${text}${seen ? `: ${seen}` : ''}`);
  } catch (problem) {
    failures += 1;
    console.log(`  FAILED  ${text}: ${problem.stack}`);
  }
}

async function until(condition) {
  const end = Date.now() + patience;
  for (;;) {
    const found = await condition();
    if (found) return found;
    if (Date.now() > end) throw new Error(`it did not come about in ${patience} ms: ${condition}`);
    await new Promise((resolve) => { setTimeout(resolve, 20); });
  }
}

standIn.folder = pathToFileURL(process.cwd()).href;
const uriOf = (name) => pathToFileURL(path.resolve(name)).href;
const current = () => LanguageClient.all.at(-1);
const texts = new Map();

function open(name, change = (text) => text) {
  const text = change(readFileSync(name, 'utf8'));
  const isOpen = texts.has(name);
  texts.set(name, text);
  const textDocument = { uri: uriOf(name), languageId: 'anno', version: texts.size };
  if (isOpen) current().notify('textDocument/didChange', { textDocument, contentChanges: [{ text }] });
  else current().notify('textDocument/didOpen', { textDocument: { ...textDocument, text } });
}

// The place behind the first occurrence of some words.
function behind(name, words) {
  const before = texts.get(name).split(words, 1)[0] + words;
  const lines = before.split('\n');
  return { textDocument: { uri: uriOf(name) }, position: { line: lines.length - 1, character: lines.at(-1).length } };
}

const diagnostics = async (name) =>
  (await current().request('textDocument/diagnostic', { textDocument: { uri: uriOf(name) } })).items;
const codes = async (name) => (await diagnostics(name)).map((each) => each.code);

async function session() {
  const context = { subscriptions: [] };
  standIn.set('annotate.path', process.env.ANNOTATE);
  await extension.activate(context);

  await check('the server runs, started by its settings and with its options', () => {
    const { serverOptions, options } = current();
    assert.deepEqual(serverOptions, { command: process.env.ANNOTATE, args: ['lsp'] });
    assert.ok(current().isRunning());
    assert.ok(options.documentSelector.every(({ language }) => language === 'anno'));
    // Without it the real client asks for what is wrong only when a document is opened.
    assert.equal(options.diagnosticPullOptions.onChange, true);
    // The real one reads how much to show from the setting with this beginning.
    assert.ok(`${current().id}.trace.server` in standIn.manifest.contributes.configuration.properties);
    return current().serverOptions.args.join(' ');
  });
  await check('the commands that are declared are registered, and no others but the one of its actions', () => {
    const declared = standIn.manifest.contributes.commands.map((each) => each.command);
    assert.deepEqual([...standIn.commands.keys()].sort(), [...declared, 'annotate.applyAction'].sort());
    return declared.join(', ');
  });
  await check('the server asks for the settings, and gets none that nobody set', async () => {
    await until(() => current().said);
    assert.deepEqual(current().said[0], {});
  });
  await check('the server has files watched', () =>
    until(() => current().isRegistered('workspace/didChangeWatchedFiles')) && undefined);

  await check('diagnostics: a broken article has some, an article that is right has none', async () => {
    open('broken/bai-loi.anno');
    open('phong-van.anno');
    const items = await diagnostics('broken/bai-loi.anno');
    const line = texts.get('broken/bai-loi.anno').split('\n').findIndex((each) => each.includes('Khoan phát biểu.'));
    const found = items.find((each) => each.range.start.line === line);
    assert.equal(found?.code, 'unclosed-span');
    assert.deepEqual(await diagnostics('phong-van.anno'), []);
    return found.message;
  });
  await check('hover: the card of a resolution', async () => {
    const { contents } = await current().request('textDocument/hover', behind('phong-van.anno', '<#nq-19-nq'));
    assert.match(contents.value, /19-NQ\/TW/);
    return contents.value.split('\n')[0];
  });
  await check('definition: of a person, in the registry', async () => {
    const found = await current().request('textDocument/definition', behind('phong-van.anno', '<@ly-thi-thanh'));
    const [{ uri, targetUri }] = [found].flat();
    assert.equal(uri ?? targetUri, uriOf('registry/can-bo.anno'));
  });
  await check('completion: <@le ho finds Lê Hồng Anh', async () => {
    open('phong-van.anno', (text) => `${text}\n<@le ho\n`);
    const { items } = await current().request('textDocument/completion', behind('phong-van.anno', '<@le ho'));
    const found = items.find((each) => each.label.includes('Lê Hồng Anh'));
    assert.ok(found, JSON.stringify(items.map((each) => each.label)));
    return found.label;
  });
  await check('a setting counts when it is set, with the others left to annotate.json', async () => {
    open('phong-van.anno', (text) => `${text}\n<@le ho\n`);
    assert.ok((await codes('phong-van.anno')).includes('unclosed-span'));
    standIn.set('annotate.rules', { 'unclosed-span': 'off' });
    await until(async () => !(await codes('phong-van.anno')).includes('unclosed-span'));
    assert.deepEqual(current().said[0], { rules: { 'unclosed-span': 'off' } });
  });

  const article = vscode.Uri.parse(uriOf('dien-van.anno'));
  for (const [from, values] of [['the palette', []], ['the title', [article, { groupId: 0 }]]]) {
    await check(`the text without markup is shown, by a command from ${from}`, async () => {
      open('dien-van.anno');
      vscode.window.activeTextEditor = values.length ? undefined : { document: { uri: article } };
      standIn.shown = [];
      await vscode.commands.executeCommand('annotate.showStripped', ...values);
      const [, uri] = await until(() => standIn.shown.find(([what]) => what === 'document'));
      const { text } = await current().request('workspace/textDocumentContent', { uri });
      assert.ok(text.length > 100 && !/<[@&#^:!+~]/.test(text), text);
      return uri.split('?')[0];
    });
  }
  await check('without an article that command does nothing', async () => {
    vscode.window.activeTextEditor = undefined;
    assert.equal(await vscode.commands.executeCommand('annotate.showStripped'), undefined);
  });
  await check('the log is shown', async () => {
    await vscode.commands.executeCommand('annotate.showLog');
    assert.deepEqual(standIn.shown.at(-1), ['Annotate']);
  });
  await check('a restart ends the server with exit code 0 and starts another', async () => {
    const before = current();
    await vscode.commands.executeCommand('annotate.restartServer');
    assert.equal(before.exitCode, 0);
    assert.notEqual(current(), before);
    assert.ok(current().isRunning());
  });
  await check('a program that is not there is said to be so, and a right one then starts', async () => {
    standIn.choose = ([choice]) => choice;
    standIn.set('annotate.path', '/nowhere/annotate');
    const isOpen = ([what]) => what === 'workbench.action.openSettings';
    await until(() => standIn.messages.length && standIn.shown.some(isOpen));
    assert.match(standIn.messages[0], /\/nowhere\/annotate/);
    standIn.set('annotate.path', process.env.ANNOTATE);
    await until(() => current().isRunning());
    return standIn.messages[0];
  });
  await check('the end of the extension ends the server with exit code 0', async () => {
    await extension.deactivate();
    assert.equal(current().exitCode, 0);
    for (const each of context.subscriptions) each.dispose();
    assert.deepEqual([...standIn.commands.keys()], []);
  });
}

function wordsAndLines() {
  const { pattern, flags } = JSON.parse(readFileSync(path.join(process.env.EXTENSION, 'language-configuration.json')))
    .wordPattern;
  const words = (text) => text.match(new RegExp(pattern, `${flags}g`));
  assert.deepEqual(words('<@ly-thi-thanh-ngan|bà Nguyễn> (19-NQ/TW), hòa.'),
    ['ly-thi-thanh-ngan', 'bà', 'Nguyễn', '19-NQ/TW', 'hòa']);
  assert.deepEqual(words('hòa'.normalize('NFD')), ['hòa'.normalize('NFD')]);
  assert.doesNotMatch('', new RegExp(pattern, flags));
}

function continued() {
  const { onEnterRules } = JSON.parse(readFileSync(path.join(process.env.EXTENSION, 'language-configuration.json')));
  const appended = (line) => onEnterRules.find((each) => new RegExp(each.beforeText).test(line))?.action.appendText;
  assert.equal(appended('%official @a Ông A'), '%  ');
  assert.equal(appended('%  role 2010.. Bí thư'), '%  ');
  for (const line of ['%title Hội nghị', '%  ', '%% chú giải', 'Đoạn văn.', '%official @a']) {
    assert.equal(appended(line), undefined);
  }
}

(async () => {
  await check('words are Vietnamese words and identifiers', wordsAndLines);
  await check('a new line below a declaration begins a property', continued);
  await session();
  process.exit(failures ? 1 : 0);
})();
