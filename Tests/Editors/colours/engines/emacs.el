;;; emacs.el --- Tells the colours of files  -*- lexical-binding: t -*-

(require 'annotate-mode)

(defconst annotate-paint-types
  (mapcar (lambda (type) (cons (annotate--face (car type)) (car type))) annotate--types))

(defun annotate-paint-all ()
  "Paint the buffer as redisplay does that scrolls through it: each part that is not painted yet when it comes."
  ;; Batch Emacs has no font lock of its own accord.
  (let (noninteractive) (font-lock-mode))
  (let ((position (point-min)))
    (while (setq position (text-property-any position (point-max) 'fontified nil))
      (jit-lock-function position))))

(defun annotate-paint-line ()
  "The types on the line at point, each with how far it goes."
  (let (runs)
    (while (not (eolp))
      (let ((end (next-single-property-change (point) 'face nil (line-end-position)))
            (face (get-text-property (point) 'face)))
        (push (vector (cond ((null face) "") ((cdr (assq face annotate-paint-types))) (t (format "%S" face)))
                      (- end (point)))
              runs)
        (goto-char end)))
    (vconcat (nreverse runs))))

(defun annotate-paint-files ()
  "Print the types of all files of the command line as JSON."
  (princ
   (json-serialize
    (vconcat
     (mapcar (lambda (path)
               (with-current-buffer (find-file-noselect path)
                 (annotate-paint-all)
                 (goto-char (point-min))
                 (let ((lines (list (annotate-paint-line))))
                   (while (and (zerop (forward-line)) (bolp))
                     (push (annotate-paint-line) lines))
                   (vconcat (nreverse lines)))))
             command-line-args-left))))
  (setq command-line-args-left nil))
