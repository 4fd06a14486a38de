/**
 * Stands in for the native part of @vscode/native-watchdog, which ends the extension host when
 * its parent dies. Here the whole process group is ended instead.
 */
exports.start = () => false;
exports.exit = (code) => process.exit(code);
