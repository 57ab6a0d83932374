;;; screenshot.el --- What Emacs looks like with an article  -*- lexical-binding: t -*-

(require 'eglot)

(setq inhibit-startup-screen t
      make-backup-files nil
      create-lockfiles nil
      kill-emacs-query-functions nil
      frame-resize-pixelwise t)
(menu-bar-mode -1)
(tool-bar-mode -1)
(scroll-bar-mode -1)
(blink-cursor-mode -1)
(set-face-attribute 'default nil :family "DejaVu Sans Mono" :height 105)
(if (eq frame-background-mode 'dark)
    (progn (set-face-attribute 'default nil :foreground "#d6d6d6" :background "#1e1e1e")
           (set-face-attribute 'mode-line nil :foreground "#d6d6d6" :background "#444444"))
  (set-face-attribute 'default nil :foreground "#202020" :background "#ffffff"))
(frame-set-background-mode (selected-frame))
(set-frame-position nil 0 0)
(set-frame-size nil 1090 700 t)

(defun screenshot-ready ()
  (write-region "" nil "ready" nil 'quiet)
  (run-with-timer 0.2 0.2 (lambda () (unless (file-exists-p "ready") (set-buffer-modified-p nil) (kill-emacs)))))

(defun screenshot ()
  (find-file "moi-loai-danh-dau.anno")
  (let ((default-directory (expand-file-name ".")))
    (apply #'eglot (eglot--guess-contact)))
  (goto-char (point-min))
  (search-forward "trinh-cong-vinh|")
  (goto-char (- (match-beginning 0) -3))
  (delete-other-windows)
  (run-with-idle-timer 1.5 nil #'screenshot-card))

(defun screenshot-card ()
  (eldoc-doc-buffer)
  (fit-window-to-buffer
   (seq-find (lambda (window) (string-match-p "eldoc" (buffer-name (window-buffer window)))) (window-list)) 12)
  (run-with-timer 1 nil #'screenshot-ready))

(add-hook 'emacs-startup-hook #'screenshot)
