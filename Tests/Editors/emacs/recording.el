;;; recording.el --- A person edits an article  -*- lexical-binding: t -*-

;; What eglot says to the server meanwhile is recorded.  Run in the folder of a workspace.
;; After each step waits until the server has said all that it has to say, so that every recording is the same.

(require 'eglot)
(require 'xref)

(define-derived-mode anno-mode text-mode "Anno")
(add-to-list 'auto-mode-alist '("\\.anno\\'" . anno-mode))
(add-to-list 'eglot-server-programs (list 'anno-mode (getenv "ANNOTATE") "lsp" "--trace" (getenv "TRACE")))
(add-hook 'project-find-functions
          (lambda (folder)
            (let ((root (locate-dominating-file folder "annotate.json"))) (and root (cons 'transient root)))))

(setq make-backup-files nil
      auto-save-default nil
      create-lockfiles nil
      eglot-autoreconnect nil
      ;; Changes go out when this says so, not when the editor has been idle.
      eglot-send-changes-idle-time 3600)

(defvar recording-published 0 "How often diagnostics came.")

(cl-defmethod eglot-handle-notification :after (_server (_method (eql textDocument/publishDiagnostics)) &rest _)
  (cl-incf recording-published))

(defun recording-wait (what condition)
  "Wait until CONDITION holds; WHAT it is."
  (let ((limit (time-add nil 20)))
    (while (not (funcall condition))
      (when (time-less-p limit nil) (error "Waited in vain for %s" what))
      (accept-process-output nil 0.01))))

(defmacro recording-changing (&rest body)
  "Run BODY, which changes or opens a document, and wait for the diagnostics that follow."
  `(let ((before recording-published))
     ,@body
     (eglot--signal-textDocument/didChange)
     (recording-wait "diagnostics" (lambda () (> recording-published before)))))

(defun recording-go-to (text &optional behind)
  "Put point on the first place where TEXT stands, or BEHIND it."
  (goto-char (point-min))
  (search-forward text)
  (unless behind (goto-char (match-beginning 0))))

(defun recording-replace (old new)
  "Put NEW in the place of OLD."
  (recording-go-to old)
  (recording-changing (delete-char (length old)) (insert new)))

(defun recording-ask (ask)
  "Call ASK with a function to call with the answer, and wait for that."
  (let (answered)
    (switch-to-buffer (current-buffer))
    (funcall ask (lambda (&rest _) (setq answered t)))
    (recording-wait "an answer" (lambda () answered))))

(defun recording-complete ()
  "Ask for what may stand at point."
  (let ((table (nth 2 (eglot-completion-at-point))))
    (all-completions "" table)))

(defun recording-session ()
  (find-file "article.anno")
  (setq buffer-undo-list nil)
  (let ((article (current-buffer)))
    (recording-changing (apply #'eglot (eglot--guess-contact)))
    (recording-go-to "@do-van-mo")
    (recording-ask #'eglot-hover-eldoc-function)
    (recording-changing
     (switch-to-buffer
      (marker-buffer
       (xref-location-marker (xref-item-location (car (xref-backend-definitions 'eglot "LSP identifier at point.")))))))
    (switch-to-buffer article)
    (xref-backend-references 'eglot "LSP identifier at point.")
    (eglot-imenu)

    (recording-go-to "báo cáo." t)
    (let ((count 0))
      (dolist (character (string-to-list " Bác <@bác mơ>"))
        (recording-changing (insert character))
        (cl-incf count)
        ;; The beginning of a name has many answers, which come and go with the built-in registry.
        (when (> count 9) (recording-complete))))
    (recording-replace "🌾🎋 của" "🎋🌾🌾 chữ Ð của")
    (recording-replace "<@le-hong-anh|" "<@le-hong-anh\"|")
    (recording-replace "<@le-hong-anh\"|" "<@le-hong-anh|")

    (recording-go-to "@vu-thi-men")
    (undo-boundary)
    (recording-changing (eglot-rename "vu-thi-men-2"))
    (undo-boundary)
    (recording-changing (undo))
    (recording-replace "%date 2013" "%date   2013")
    (recording-changing (eglot-format-buffer))
    (recording-changing (save-buffer))
    (kill-buffer)
    (eglot-shutdown-all)))

(recording-session)
