document.title = 'Today';
