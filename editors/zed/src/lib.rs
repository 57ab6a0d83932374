use zed_extension_api::{self as zed, LanguageServerId, Result, Worktree};

struct Anno;

impl zed::Extension for Anno {
    fn new() -> Self {
        Anno
    }

    fn language_server_command(&mut self, _: &LanguageServerId, worktree: &Worktree) -> Result<zed::Command> {
        let command = worktree
            .which("annotate")
            .ok_or_else(|| "annotate is not in the PATH: see its README for how to install it".to_string())?;
        Ok(zed::Command { command, args: vec!["lsp".to_string()], env: worktree.shell_env() })
    }
}

zed::register_extension!(Anno);
